import type { EntryId } from '../fields.ts';
import type { Formatter } from '../format.ts';
import { grouped } from '../grouped.ts';
import { effective, type AnyEffective, type Effective } from '../journal/effective.ts';
import type { Entry } from '../journal/entry.ts';
import type { Kind } from '../journal/kinds.ts';
import { references } from '../journal/references.ts';
import { choose, type Choice } from './choosing.ts';
import { Filters } from './show-filters.ts';
import type { ReportOptions } from './source.ts';

/**
 * The corrections recorded after a report that touch an entry it rested on: what a reader of that report does not know. `entries` is the journal in
 * its order, `journal` the same with corrections folded in.
 */
export function correctedSince(
  { entry, body }: Effective<'report-issued'>,
  entries: readonly Entry[],
  journal: ReadonlyMap<EntryId, AnyEffective>,
  f: Formatter,
): readonly EntryId[] {
  const place = entries.findIndex(({ id }) => id === entry.id);
  const targets = new Map(
    entries.flatMap((one) => (one.kind === 'addendum' ? [[one.id, one.body.entry] as const] : [])),
  );
  // Each entry it could rest on, with its corrections of that time.
  const before = grouped(entries.slice(0, place), ({ id }) => rootOf(id, targets));
  const rests = restedOn(optionsOf(body), before, f);
  return entries.slice(place + 1).flatMap((later) => {
    if (later.kind !== 'addendum') return [];
    const target = journal.get(rootOf(later.body.entry, targets));
    return target && before.has(target.entry.id) && rests(target) ? [later.id] : [];
  });
}

/** What narrowed it. The figures of other papers than a record rest on what was before their time, too: a request that was still waited for in it. */
function optionsOf({
  report,
  language,
  audience,
  from,
  to,
  filters,
}: Effective<'report-issued'>['body']): ReportOptions {
  const isRecord = report === 'record';
  const chosen = Filters.safeParse(filters ?? {}).data;
  return {
    kind: report,
    language,
    audience,
    from: isRecord ? from : undefined,
    to,
    ...(isRecord && { kinds: chosen?.kinds, signs: chosen?.signs, incident: chosen?.incident }),
  };
}

/**
 * Whether a report rested on an entry. What it chose is looked for in the journal as it stood then: a correction that moves an entry to another day is one its
 * reader does not know either. So are those of terms in force in its days, and of exhibits cited in them, which were recorded on others.
 */
function restedOn(
  options: ReportOptions,
  before: ReadonlyMap<EntryId, readonly Entry[]>,
  f: Formatter,
): (target: AnyEffective) => boolean {
  const { from, to, kinds, signs, incident } = options;
  const isWhole = [from, to, kinds, signs, incident].every((one) => one === undefined);
  let held: ReadonlySet<EntryId> | undefined;
  const holds = (id: EntryId): boolean => {
    const then = effective(before.get(id) ?? []);
    const kind = then[0]?.kind;
    if (isWhole || (incident === undefined && kind !== 'terms-agreed' && kind !== 'exhibit'))
      return choose(then, options, f).placed.length > 0;
    // Only the whole of it says what belongs to an incident, which terms came next, and what is cited.
    held ??= heldBy(choose(effective([...before.values()].flat()), options, f));
    return held.has(id);
  };
  return ({ entry, kind }) =>
    holds(entry.id) || (standings.has(kind) && references(kind, entry.body).some(({ id }) => holds(id)));
}

/** What says how another entry stands: a report counts it also where it lies outside its days. */
const standings: ReadonlySet<Kind> = new Set([
  'payment',
  'credit-note',
  'concession',
  'answered',
  'withdrawn',
  'nudged',
  'accepted',
  'acceptance-reversed',
  'account-step',
]);

function heldBy({ placed, inForce, exhibits }: Choice): ReadonlySet<EntryId> {
  return new Set([...placed.map(({ one }) => one), ...inForce, ...exhibits].map(({ entry }) => entry.id));
}

/** The entry a correction is about in the end; a correction may be about a correction. */
function rootOf(id: EntryId, targets: ReadonlyMap<EntryId, EntryId>): EntryId {
  const target = targets.get(id);
  return target === undefined ? id : rootOf(target, targets);
}
