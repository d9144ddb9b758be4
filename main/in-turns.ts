import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../shared/steps.ts';

/** Milliseconds at a time: half a frame, so that a window is answered meanwhile. */
const turn = 8;

/** Runs steps a few milliseconds at a time, and between them whatever else waits. Throws the signal's reason when it is aborted. */
export async function inTurns<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const end = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTurn();
    signal?.throwIfAborted();
  }
}
