import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import type { LaterHandlers } from './later.ts';

/** The kinds of work that take long enough to be shown, and to be stopped. */
export const jobs = ['report', 'preview', 'exhibit', 'import', 'takeout'] as const;
export type Job = (typeof jobs)[number];

/** Work under way, so that it can be stopped. */
export class Jobs {
  readonly #running = new Map<Job, Set<AbortController>>();
  readonly #ended: (job: Job) => void;
  readonly #underWay = new Set<Promise<unknown>>();

  /** `ended` is told when the last piece of work of a kind is over. */
  constructor(ended: (job: Job) => void) {
    this.#ended = ended;
  }

  /**
   * Runs a piece of work that heeds its signal, the whole of a call: what began before it could not be stopped. Stopped, it is refused with
   * `cancelled`.
   */
  async run<T>(job: Job, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const running = this.#running.get(job) ?? new Set();
    this.#running.set(job, running.add(controller));
    const done = work(controller.signal);
    const over: Promise<unknown> = done.catch(() => undefined); // whoever asked is told by `done`
    this.#underWay.add(over);
    try {
      return await done;
    } catch (error) {
      if (controller.signal.aborted)
        throw new Refusal('cancelled', 'stopped as asked; nothing was changed', undefined, { cause: error });
      throw error;
    } finally {
      running.delete(controller);
      this.#underWay.delete(over);
      if (running.size === 0) this.#ended(job);
    }
  }

  /** Comes back when no work is under way, what began meanwhile included: before that the journal under it is not taken for another. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Stops all work of a kind; how many pieces there were. */
  stop(job: Job): number {
    const running = [...(this.#running.get(job) ?? [])];
    for (const controller of running) controller.abort();
    return running.length;
  }
}

/** A stop waits for what was asked for before it and only had not begun yet. */
export function jobHandlers(app: App, later: LaterHandlers): Handlers<'jobs.stop'> {
  return {
    'jobs.stop': async ({ job }) => {
      await later.begun();
      return { stopped: app.jobs.stop(job) };
    },
  };
}
