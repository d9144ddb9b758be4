import type { EntryId } from '../fields.ts';
import { effective, type AnyEffective } from './effective.ts';
import { isKind, type Entry, type Sealed } from './entry.ts';
import type { Kind } from './kinds.ts';

/**
 * A ledger counted from the effective entries of some kinds, one after the other in the journal's order. `take` changes the state it is given:
 * a state belongs to whoever began it. References to other entries may come before what they name (two computers, two clocks).
 */
export interface Fold<State> {
  readonly kinds: readonly Kind[];
  begin(): State;
  take(state: State, one: AnyEffective): void;
}

/** The state after all entries that count: what a fold means, said plainly. */
export function folded<State>(fold: Fold<State>, journal: readonly AnyEffective[]): State {
  const state = fold.begin();
  const kinds = new Set<Kind>(fold.kinds);
  for (const one of journal) if (!one.struck && kinds.has(one.kind)) fold.take(state, one);
  return state;
}

/** Several folds by name. */
export type Folds = Readonly<Record<string, Fold<never>>>;
export type States<F> = { readonly [N in keyof F]: F[N] extends Fold<infer State> ? State : never };

/** The states of several ledgers, and how often each has changed: what was computed from a state holds while its number does. */
export interface Ledgers<F> {
  readonly states: States<F>;
  readonly changes: Readonly<Record<keyof F, number>>;
}

interface Followed {
  readonly fold: Fold<unknown>;
  readonly kinds: ReadonlySet<Kind>;
  state: unknown;
  changes: number;
}

/**
 * Keeps ledgers of one journal up to date: a new entry is taken into the ledgers of its kind, and a correction recounts only those that the
 * corrected entry's kind belongs to. The answer is always that of {@link folded} over the whole journal.
 */
export function following<F extends { readonly [N in keyof F]: Fold<never> }>(folds: F): (entries: readonly Entry[]) => Ledgers<F> {
  const ledgers = Object.entries<Fold<never>>(folds).map(([name, fold]) => [name, follow(fold)] as const);
  let journal = new Corrected();
  return (entries) => {
    if (!journal.continues(entries)) {
      journal = new Corrected();
      for (const [, ledger] of ledgers) recount(ledger, []);
    }
    const stale = new Set<Kind>();
    for (const one of journal.read(entries, stale)) {
      for (const [, ledger] of ledgers) if (!one.struck && ledger.kinds.has(one.kind)) take(ledger, one);
    }
    if (stale.size > 0) for (const [, ledger] of ledgers) if (!ledger.kinds.isDisjointFrom(stale)) recount(ledger, journal.list);
    return {
      states: Object.fromEntries(ledgers.map(([name, { state }]) => [name, state])) as States<F>, // made from `folds`, name by name
      changes: Object.fromEntries(ledgers.map(([name, { changes }]) => [name, changes])) as Record<keyof F, number>, // as above
    };
  };
}

function follow(fold: Fold<never>): Followed {
  const plain = fold as Fold<unknown>; // a state is only ever given back to the fold that began it
  return { fold: plain, kinds: new Set(plain.kinds), state: plain.begin(), changes: 0 };
}

function take(ledger: Followed, one: AnyEffective): void {
  ledger.fold.take(ledger.state, one);
  ledger.changes++;
}

function recount(ledger: Followed, journal: readonly AnyEffective[]): void {
  ledger.state = folded(ledger.fold, journal);
  ledger.changes++;
}

/** The effective entries of a growing journal, with what is needed to correct one of them later. */
class Corrected {
  readonly list: AnyEffective[] = [];
  readonly #places = new Map<EntryId, number>();
  readonly #targets = new Map<EntryId, EntryId>();
  readonly #addenda = new Map<EntryId, Sealed<'addendum'>[]>();
  #seen = 0;
  #last: Entry | undefined;

  /** A journal only grows and its order is total: where the last entry seen still has its place, so has every one before it. */
  continues(entries: readonly Entry[]): boolean {
    return this.#seen === 0 || entries[this.#seen - 1] === this.#last;
  }

  /** Takes in what is new; names the kinds of which an entry already counted was corrected. */
  read(entries: readonly Entry[], stale: Set<Kind>): readonly AnyEffective[] {
    const begun = this.list.length;
    for (let i = this.#seen; i < entries.length; i++) {
      const entry = entries[i];
      if (!entry) continue;
      if (isKind(entry, 'addendum')) this.#correct(entry, begun, stale);
      else this.#add(entry);
    }
    this.#seen = entries.length;
    this.#last = entries.at(-1);
    return this.list.slice(begun);
  }

  #add(entry: Entry): void {
    this.#places.set(entry.id, this.list.length);
    this.list.push(this.#effective(entry));
  }

  #correct(addendum: Sealed<'addendum'>, begun: number, stale: Set<Kind>): void {
    const target = this.#targets.get(addendum.body.entry) ?? addendum.body.entry;
    this.#targets.set(addendum.id, target);
    const known = this.#addenda.get(target);
    if (known) known.push(addendum);
    else this.#addenda.set(target, [addendum]);
    const place = this.#places.get(target);
    const corrected = place === undefined ? undefined : this.list[place];
    if (place === undefined || !corrected) return; // it came before its entry, which will find it
    this.list[place] = this.#effective(corrected.entry);
    if (place < begun) stale.add(corrected.kind);
  }

  #effective(entry: Entry): AnyEffective {
    const addenda = this.#addenda.get(entry.id);
    const one = effective(addenda ? [entry, ...addenda] : [entry])[0];
    if (!one) throw new Error('an entry that is no addendum is effective');
    return one;
  }
}
