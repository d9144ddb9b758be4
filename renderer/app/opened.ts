import { useEffect } from 'react';
import { call, listen } from '../bridge.ts';
import type { Move } from './place.ts';

/** Goes to the check of a bundle or report that the system asked this program to open: one that waits already, and every one that comes. */
export function useOpened(move: (move: Move) => void): void {
  // Hears the main process, to which the system hands a double-clicked file.
  useEffect(() => {
    const take = async () => {
      const { file } = await call('desktop.opened', {});
      if (file) move({ to: { at: 'verify', opened: file } });
    };
    void take().catch(() => undefined); // the file went away in the meantime: there is nothing to check
    return listen((happening) => {
      if (happening.name === 'opened') void take().catch(() => undefined);
    });
  }, [move]);
}
