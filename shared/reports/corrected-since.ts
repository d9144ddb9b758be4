import type { EntryId } from '../fields.ts';
import type { Formatter } from '../format.ts';
import type { AnyEffective, Effective } from '../journal/effective.ts';
import type { Entry } from '../journal/entry.ts';
import { choose } from './choosing.ts';

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
  const before = new Set(entries.slice(0, place).map(({ id }) => id));
  const kinds = body.filters?.['kinds'];
  const options = {
    kind: body.report,
    language: body.language,
    audience: body.audience,
    from: body.from,
    to: body.to,
    kinds: Array.isArray(kinds) ? kinds.map(String) : undefined,
  };
  const targets = new Map(
    entries.flatMap((one) => (one.kind === 'addendum' ? [[one.id, one.body.entry] as const] : [])),
  );
  return entries.slice(place + 1).flatMap((later) => {
    if (later.kind !== 'addendum') return [];
    const target = journal.get(rootOf(later.body.entry, targets));
    if (!target || !before.has(target.entry.id)) return [];
    return choose([target], options, f).placed.length > 0 ? [later.id] : [];
  });
}

/** The entry a correction is about in the end; a correction may be about a correction. */
function rootOf(id: EntryId, targets: ReadonlyMap<EntryId, EntryId>): EntryId {
  const target = targets.get(id);
  return target === undefined ? id : rootOf(target, targets);
}
