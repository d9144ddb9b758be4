import type { CallName } from '../shared/contract.ts';
import type { Handlers } from './handlers.ts';

/**
 * Handlers whose program is read when one of them is first asked. A start needs none of it: the readers of mails, tables and time-stamps, the
 * reports and the six languages are two thirds of the whole.
 */
export class LaterHandlers {
  readonly #reading = new Set<Promise<unknown>>();

  /** These calls, answered by what `read` gives. Where it could not be read, the next call tries again. */
  of<N extends CallName>(names: readonly N[], read: () => Promise<Handlers<N>>): Handlers<N> {
    let known: Promise<Handlers<N>> | undefined;
    const handlers = () => {
      known ??= this.#read(read).catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    };
    const table = names.map((name) => [name, async (input: never) => (await handlers())[name](input)] as const);
    return Object.fromEntries(table) as Handlers<N>; // a handler for each of the names
  }

  /** Resolves once every call that waited for its program has begun. */
  async begun(): Promise<void> {
    await Promise.allSettled(this.#reading);
  }

  #read<T>(read: () => Promise<T>): Promise<T> {
    const reading = read().finally(() => this.#reading.delete(reading));
    this.#reading.add(reading);
    return reading;
  }
}
