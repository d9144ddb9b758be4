import { useState } from 'react';
import type { CallName, Output, WindowAsk } from '../../shared/contract.ts';
import { call } from '../bridge.ts';

/** Makes a call, unless it was answered in an earlier try of the same act: then it gives that answer. */
export type Once = <N extends CallName>(name: N, input: WindowAsk<N>) => Promise<Output<N>>;

/**
 * For an act that records several entries, one after the other. Where one of them is refused, the next try goes on with that one: those before it stand already,
 * and would stand twice. What was changed in the form meanwhile is another call, and is made.
 */
export function useInTurn(): <T>(act: (once: Once) => Promise<T>) => Promise<T> {
  const [answered] = useState(() => new Map<string, unknown>());
  const once: Once = async <N extends CallName>(name: N, input: WindowAsk<N>) => {
    const asked = JSON.stringify([name, input]);
    if (!answered.has(asked)) answered.set(asked, await call(name, input));
    return answered.get(asked) as Output<N>; // what this very call was answered
  };
  return async (act) => {
    const done = await act(once);
    answered.clear();
    return done;
  };
}
