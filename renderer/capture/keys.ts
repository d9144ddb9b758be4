import { useEffect, useRef } from 'react';
import { chord } from '../app/chord.ts';

/** What a chord (`mod+enter`, `escape`) does in this window. */
export type Keys = Readonly<Record<string, () => void>>;

/** Hears keys anywhere in a small window that has only one page. A key that a field has used for itself is not heard. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // Keeps what the listener below does as fresh as the screen.
  useEffect(() => {
    latest.current = keys;
  });
  // Hears the keyboard of the whole document.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[chord(event)];
      if (!act || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
