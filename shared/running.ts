import type { EntryId } from './fields.ts';
import { sameQuestion } from './memo.ts';

/** A sum over rows, which a row can be counted into (`sign` 1) and taken out of again (`sign` -1). */
export interface Sum<T, S> {
  readonly begin: () => S;
  readonly count: (sum: S, row: T, sign: 1 | -1) => void;
}

/** A sum over all rows of a list, counted afresh. */
export function summed<T, S>({ begin, count }: Sum<T, S>, rows: readonly T[]): S {
  const sum = begin();
  for (const row of rows) count(sum, row, 1);
  return sum;
}

/**
 * Rows of a growing ledger in an order, each computed for the id of one entry, with sums over them. One more entry touches one id: that row alone is
 * computed again, put in its place, and counted into the sums by its own part. Like {@link Memo}, it never changes an answer.
 */
export class Running<T> {
  readonly #idOf: (row: T) => EntryId;
  readonly #order: (a: T, b: T) => number;
  /** The ids as they came, which decides between rows of the same place. */
  readonly #places = new Map<EntryId, number>();
  readonly #touched = new Set<EntryId>();
  readonly #rows = new Map<EntryId, T>();
  readonly #sums = new Map<object, { readonly sum: unknown; readonly count: (row: T, sign: 1 | -1) => void }>();
  #question: readonly unknown[] | undefined;
  #list: T[] = [];

  constructor(idOf: (row: T) => EntryId, order: (a: T, b: T) => number) {
    this.#idOf = idOf;
    this.#order = order;
  }

  /** An id that has a row from now on. */
  add(id: EntryId): void {
    if (!this.#places.has(id)) this.#places.set(id, this.#places.size);
    this.touch(id);
  }

  /** Something about this id changed. */
  touch(id: EntryId): void {
    if (this.#question) this.#touched.add(id);
  }

  /**
   * The rows in their order; an id whose row is `undefined` has none. `question` is all that they depend on beside the entries, compared by identity. A
   * list once given stays as it is.
   */
  read(question: readonly unknown[], compute: (id: EntryId) => T | undefined): readonly T[] {
    if (!this.#question || (question !== this.#question && !sameQuestion(question, this.#question))) {
      this.#question = question;
      this.#all(compute);
    } else if (this.#touched.size > 0) this.#again(compute);
    this.#touched.clear();
    return this.#list;
  }

  /** The row of an id, as it was last read. */
  row(id: EntryId): T | undefined {
    return this.#rows.get(id);
  }

  /** A sum over the rows as they were last read. */
  sum<S>(of: Sum<T, S>): S {
    const known = this.#sums.get(of);
    if (known) return known.sum as S; // kept for this very sum
    const sum = summed(of, this.#list);
    this.#sums.set(of, { sum, count: (row, sign) => of.count(sum, row, sign) });
    return sum;
  }

  #all(compute: (id: EntryId) => T | undefined): void {
    this.#rows.clear();
    this.#sums.clear();
    const list: T[] = [];
    for (const id of this.#places.keys()) {
      const row = compute(id);
      if (row === undefined) continue;
      this.#rows.set(id, row);
      list.push(row);
    }
    this.#list = list.sort(this.#order); // stable: rows of the same place stay as they came
  }

  #again(compute: (id: EntryId) => T | undefined): void {
    const list = [...this.#list];
    for (const id of this.#touched) {
      if (!this.#places.has(id)) continue;
      const before = this.#rows.get(id);
      if (before !== undefined) {
        list.splice(this.#placeIn(list, before), 1);
        this.#rows.delete(id);
        this.#count(before, -1);
      }
      const row = compute(id);
      if (row === undefined) continue;
      list.splice(this.#placeIn(list, row), 0, row);
      this.#rows.set(id, row);
      this.#count(row, 1);
    }
    this.#list = list;
  }

  #count(row: T, sign: 1 | -1): void {
    for (const { count } of this.#sums.values()) count(row, sign);
  }

  /** Where a row stands, or would stand. */
  #placeIn(list: readonly T[], row: T): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = list[middle];
      if (other !== undefined && this.#compare(other, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(a: T, b: T): number {
    return this.#order(a, b) || this.#placeOf(a) - this.#placeOf(b);
  }

  #placeOf(row: T): number {
    return this.#places.get(this.#idOf(row)) ?? 0;
  }
}
