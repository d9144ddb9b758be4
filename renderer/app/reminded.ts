import { useEffect } from 'react';
import { listen } from '../bridge.ts';
import { placeOfAct } from '../today/place-of-act.ts';
import type { Move } from './place.ts';

/** Goes where a pressed reminder leads: to the act it asks for, or to Today. */
export function useReminded(move: (move: Move) => void): void {
  // Hears the main process, to which the system tells that a notification was pressed.
  useEffect(
    () =>
      listen((happening) => {
        if (happening.name !== 'reminded') return;
        const { client, act } = happening.payload;
        move({ to: client && act ? placeOfAct(client, act) : { at: 'today' } });
      }),
    [move],
  );
}
