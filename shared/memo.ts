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
    if (question.length !== this.#question.length || question.some((one, i) => one !== this.#question[i])) {
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
