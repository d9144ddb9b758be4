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

/** The states of several folds, by name. */
export type States<F> = { readonly [N in keyof F]: F[N] extends { begin(): infer State } ? State : never };

/** A fold of whatever state. */
interface SomeFold {
  readonly kinds: readonly Kind[];
  begin(): unknown;
  take(state: never, one: AnyEffective): void;
}

/** The states of several ledgers, and how often each has changed: what was computed from a state holds while its number does. */
export interface Ledgers<F> {
  readonly states: States<F>;
  readonly changes: Readonly<Record<keyof F, number>>;
}

interface Followed {
  readonly name: string;
  readonly fold: Fold<unknown>;
  state: unknown;
  changes: number;
}

/**
 * Keeps ledgers of one journal up to date: a new entry is taken into the ledgers of its kind, and a correction recounts only those that the
 * corrected entry's kind belongs to. The answer is always that of {@link folded} over the whole journal.
 */
export function following<F extends { readonly [N in keyof F]: SomeFold }>(
  folds: F,
): (entries: readonly Entry[]) => Ledgers<F> {
  const ledgers = Object.entries<SomeFold>(folds).map(([name, fold]) => follow(name, fold));
  const byKind = new Map<Kind, readonly Followed[]>();
  for (const kind of ledgers.flatMap(({ fold }) => fold.kinds)) {
    byKind.set(
      kind,
      ledgers.filter(({ fold }) => fold.kinds.includes(kind)),
    );
  }
  let journal = new Corrected();
  return (entries) => {
    if (!journal.continues(entries)) {
      journal = new Corrected();
      for (const ledger of ledgers) recount(ledger, []);
    }
    const corrected = journal.read(entries, (one) => {
      for (const ledger of byKind.get(one.kind) ?? []) take(ledger, one);
    });
    const stale = new Set([...corrected].flatMap((kind) => byKind.get(kind) ?? []));
    for (const ledger of stale) recount(ledger, journal.effective(new Set(ledger.fold.kinds)));
    return {
      states: Object.fromEntries(ledgers.map(({ name, state }) => [name, state])) as States<F>, // made from `folds`, name by name
      changes: Object.fromEntries(ledgers.map(({ name, changes }) => [name, changes])) as Record<keyof F, number>, // as above
    };
  };
}

function follow(name: string, fold: SomeFold): Followed {
  const plain = fold as Fold<unknown>; // a state is only ever given back to the fold that began it
  return { name, fold: plain, state: plain.begin(), changes: 0 };
}

function take(ledger: Followed, one: AnyEffective): void {
  ledger.fold.take(ledger.state, one);
  ledger.changes++;
}

function recount(ledger: Followed, journal: readonly AnyEffective[]): void {
  ledger.state = folded(ledger.fold, journal);
  ledger.changes++;
}

/**
 * A growing journal with its corrections. An entry is looked at once, as it comes: what the ledgers keep of it is theirs, and only a correction goes back to
 * the entries before. To hold a hundred thousand effective entries beside them would cost as much as to count them.
 */
class Corrected {
  #entries: readonly Entry[] = [];
  /** Where each entry stands; made when the first correction comes. */
  #places: Map<EntryId, number> | undefined;
  /** Which entry an addendum is about in the end; an addendum may be about an addendum. */
  readonly #targets = new Map<EntryId, EntryId>();
  readonly #addenda = new Map<EntryId, Sealed<'addendum'>[]>();
  #seen = 0;
  #last: Entry | undefined;

  /** A journal only grows and its order is total: where the last entry seen still has its place, so has every one before it. */
  continues(entries: readonly Entry[]): boolean {
    return this.#seen === 0 || entries[this.#seen - 1] === this.#last;
  }

  /** Takes in what is new and gives each new entry that counts; answers the kinds of entries counted before that were corrected. */
  read(entries: readonly Entry[], give: (one: AnyEffective) => void): ReadonlySet<Kind> {
    const begun = this.#seen;
    this.#entries = entries;
    this.#seen = entries.length;
    this.#last = entries.at(-1);
    const corrected = new Set<Kind>();
    // All new corrections first: an entry is given once, as it is in the end.
    for (let i = begun; i < entries.length; i++) {
      const entry = entries[i];
      if (entry && isKind(entry, 'addendum')) this.#correct(entry);
      else if (entry) this.#places?.set(entry.id, i);
    }
    for (let i = begun; i < entries.length; i++) {
      const entry = entries[i];
      if (!entry) continue;
      if (isKind(entry, 'addendum')) this.#note(entry, begun, corrected);
      else {
        const one = this.#effective(entry);
        if (!one.struck) give(one);
      }
    }
    return corrected;
  }

  /** Every entry of some kinds, as it counts now, in the journal's order. */
  effective(kinds: ReadonlySet<Kind>): readonly AnyEffective[] {
    const list: AnyEffective[] = [];
    for (const entry of this.#entries) if (kinds.has(entry.kind)) list.push(this.#effective(entry));
    return list;
  }

  #correct(addendum: Sealed<'addendum'>): void {
    const target = this.#targets.get(addendum.body.entry) ?? addendum.body.entry;
    // What is about this addendum may have come before it, from another computer.
    const early = this.#addenda.get(addendum.id) ?? [];
    for (const { id } of [...early, addendum]) this.#targets.set(id, target);
    this.#addenda.set(target, [...(this.#addenda.get(target) ?? []), ...early, addendum]);
  }

  /** Notes the kind of the entry that an addendum is about, where it was counted before. */
  #note({ id }: Sealed<'addendum'>, begun: number, corrected: Set<Kind>): void {
    const target = this.#targets.get(id);
    this.#places ??= new Map(this.#entries.map((entry, i) => [entry.id, i]));
    const place = target && this.#places.get(target);
    const entry = place === undefined ? undefined : this.#entries[place];
    // What came before its entry waits for it.
    if (entry && place !== undefined && place < begun) corrected.add(entry.kind);
  }

  #effective(entry: Entry): AnyEffective {
    const addenda = this.#addenda.get(entry.id);
    // Most entries are never corrected. Kind and body come from one entry, as `effective` has it.
    if (!addenda)
      return { entry, kind: entry.kind, body: entry.body, struck: false, addenda: uncorrected } as AnyEffective;
    const one = effective([entry, ...addenda])[0];
    if (!one) throw new Error('an entry that is no addendum is effective');
    return one;
  }
}

const uncorrected: readonly Sealed<'addendum'>[] = [];
