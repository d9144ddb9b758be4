import type { EventName, Events } from '../../shared/contract.ts';

/** Below this share the bar would be too short to be seen. */
const least = 0.02;

/** How far long work is, on the icons of the windows in the taskbar or the dock. */
export class Taskbar {
  readonly #shares = new Map<string, number>();
  readonly #show: (share: number) => void;

  /** `show` is told the share of the work that is done; something below zero where there is none. */
  constructor(show: (share: number) => void) {
    this.#show = show;
  }

  heed<E extends EventName>(name: E, payload: Events[E]): void {
    if (name === 'progress' && 'done' in payload) {
      // Texts are read for the search without anybody having asked: it is not shown, and has no end that is told.
      if (payload.job === 'reading') return;
      this.#shares.set(payload.job, payload.total > 0 ? payload.done / payload.total : 1);
    } else if (name === 'ended' && 'job' in payload) {
      if (!this.#shares.delete(payload.job)) return;
    } else if (name === 'locked') this.#shares.clear();
    else return;
    // Of several works the one that is farthest behind.
    this.#show(this.#shares.size === 0 ? -1 : Math.max(least, Math.min(...this.#shares.values())));
  }
}
