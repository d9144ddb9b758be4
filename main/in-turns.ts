import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../shared/steps.ts';

/** Milliseconds at a time: half a frame, so that a window is answered meanwhile. */
const turn = 8;

let last: Promise<unknown> = Promise.resolve();

/** One goes on at a time: all that wait for the next turn of the event loop would otherwise go on in the same one, a preview beside a check and a report. */
function myTurn(): Promise<unknown> {
  last = last.then(() => nextTurn());
  return last;
}

/** Runs steps a few milliseconds at a time, and between them whatever else waits. Throws the signal's reason when it is aborted. */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await myTurn();
    signal?.throwIfAborted();
  }
}
