import type { EntryId } from './fields.ts';

/**
 * What was computed from entries by id, until one of them is touched or the question changes. It never changes an answer: it only spares
 * computing it again when one more entry comes.
 */
export class Memo<T> {
  readonly #answers = new Map<EntryId, T>();
  #question: readonly unknown[] = [];

  /** Something about this id changed. */
  touch(id: EntryId): void {
    this.#answers.delete(id);
  }

  /** The answer for an id; `question` is all it depends on beside the entries themselves, compared by identity. */
  get(id: EntryId, question: readonly unknown[], compute: () => T): T {
    if (question !== this.#question && !sameQuestion(question, this.#question)) {
      this.#answers.clear();
      this.#question = question;
    }
    const known = this.#answers.get(id);
    if (known !== undefined) return known;
    const answer = compute();
    this.#answers.set(id, answer);
    return answer;
  }
}

/** Whether two questions are the same, part by part, by identity. */
export function sameQuestion(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/**
 * What was computed from a whole ledger, by name, until the ledger changes or the question does. Several views draw on the same lists; each is made once
 * for all of them.
 */
export class Remembered {
  readonly #answers = new Map<string, { readonly question: readonly unknown[]; readonly answer: unknown }>();

  /** The ledger changed. */
  forget(): void {
    if (this.#answers.size > 0) this.#answers.clear();
  }

  /** The answer of a name, which is always computed by one function; `question` is all it depends on beside the ledger, compared by identity. */
  get<T>(name: string, question: readonly unknown[], compute: () => T): T {
    const known = this.#answers.get(name);
    if (known && sameQuestion(known.question, question)) return known.answer as T; // one name, one function
    const answer = compute();
    this.#answers.set(name, { question, answer });
    return answer;
  }
}
