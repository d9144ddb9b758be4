import type { Result } from '../../shared/result.ts';

type Ask = (name: string, input: unknown) => Promise<Result<unknown>>;

/**
 * The first questions of every page, asked here while it still reads its script: what takes longest to answer is then there when it asks. Each answer is given
 * once, and not after anything has happened since.
 */
export class AskedAhead {
  readonly #answers = new Map<string, Promise<Result<unknown>>>();

  /** Asks without an input, as the page will. */
  ask(name: string, ask: Ask): void {
    this.#answers.set(name, ask(name, {}));
  }

  /** The answer to this question, where it was asked before; `undefined` from then on. */
  take(name: string, input: unknown): Promise<Result<unknown>> | undefined {
    const isAsIs = typeof input === 'object' && input !== null && Object.keys(input).length === 0;
    const answer = isAsIs ? this.#answers.get(name) : undefined;
    if (answer) this.#answers.delete(name);
    return answer;
  }

  forget(): void {
    this.#answers.clear();
  }
}
