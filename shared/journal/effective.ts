import type { EntryId } from '../fields.ts';
import { isKind, type Entry, type Sealed } from './entry.ts';
import type { Body, Kind } from './kinds.ts';
import { occurredOf } from './occurred.ts';
import { boundsOf } from './time.ts';

/** An entry as it counts now: its body with every correction applied, and the corrections themselves. */
export interface Effective<K extends Kind = Kind> {
  readonly entry: Sealed<K>;
  readonly kind: K;
  readonly body: Readonly<Body<K>>;
  /** Withdrawn by an addendum: readable, and counted nowhere. */
  readonly struck: boolean;
  readonly addenda: readonly Sealed<'addendum'>[];
}

/** Any effective entry, told apart by `kind`. */
export type AnyEffective = { [K in Kind]: Effective<K> }[Kind];

/**
 * Entries with their corrections folded in, in the journal's order. Addenda do not stand in the list; each hangs on the entry it is
 * about, in the order recorded. `set` replaces whole fields, `null` takes one away; an addendum can itself be struck.
 */
export function effective(entries: readonly Entry[]): readonly AnyEffective[] {
  const addenda = addendaByTarget(entries);
  return entries.flatMap((entry) =>
    isKind(entry, 'addendum') ? [] : [effectiveEntry(entry, addenda.get(entry.id) ?? [], addenda)],
  );
}

/** The effective entries of some kinds that still count. */
export function standing<K extends Kind>(
  journal: readonly AnyEffective[],
  ...kinds: readonly K[]
): Extract<AnyEffective, { kind: K }>[] {
  const wanted = new Set<string>(kinds);
  return journal.filter((one): one is Extract<AnyEffective, { kind: K }> => !one.struck && wanted.has(one.kind));
}

/** Effective entries in the order of what happened: by the earliest possible moment, else by when they were recorded. */
export function chronological(journal: readonly AnyEffective[]): readonly AnyEffective[] {
  const keyed = journal.map((one, order) => ({ one, order, at: happenedAt(one) }));
  keyed.sort((a, b) => a.at - b.at || a.order - b.order);
  return keyed.map(({ one }) => one);
}

/**
 * Epoch milliseconds an entry sorts by: the earliest (or else latest) moment of what happened. Where that minute, day or month was not over when it
 * was recorded, or the record does not say, it is the recording.
 */
export function happenedAt(one: AnyEffective): number {
  const occurred = occurredOf(one);
  const recorded = Date.parse(one.entry.recordedAt.at);
  const { earliest, latest } = occurred ? boundsOf(occurred, one.entry.recordedAt.zone) : {};
  const during = earliest !== undefined && latest !== undefined && earliest <= recorded && recorded < latest;
  return during ? recorded : (earliest ?? latest ?? recorded);
}

function addendaByTarget(entries: readonly Entry[]): ReadonlyMap<EntryId, Sealed<'addendum'>[]> {
  const byTarget = new Map<EntryId, Sealed<'addendum'>[]>();
  for (const entry of entries) {
    if (!isKind(entry, 'addendum')) continue;
    const list = byTarget.get(entry.body.entry);
    if (list) list.push(entry);
    else byTarget.set(entry.body.entry, [entry]);
  }
  return byTarget;
}

function effectiveEntry(
  entry: Entry,
  addenda: readonly Sealed<'addendum'>[],
  all: ReadonlyMap<EntryId, readonly Sealed<'addendum'>[]>,
): AnyEffective {
  if (addenda.length === 0)
    return { entry, kind: entry.kind, body: entry.body, struck: false, addenda } as AnyEffective; // kind and body come from one entry
  const counting = addenda.filter((addendum) => !isStruck(addendum, all));
  const corrected: Record<string, unknown> = { ...entry.body };
  for (const { body } of counting) {
    for (const [name, value] of Object.entries(body.set ?? {})) {
      if (value === null) delete corrected[name];
      else corrected[name] = value;
    }
  }
  const struck = counting.some((addendum) => addendum.body.struck === true);
  return { entry, kind: entry.kind, body: corrected, struck, addenda } as unknown as AnyEffective; // `set` was checked against the kind's schema when sealed
}

function isStruck(addendum: Sealed<'addendum'>, all: ReadonlyMap<EntryId, readonly Sealed<'addendum'>[]>): boolean {
  return (all.get(addendum.id) ?? []).some((other) => other.body.struck === true && !isStruck(other, all));
}
