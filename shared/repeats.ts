import { dayText } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import { happenedAt, type AnyEffective } from './journal/effective.ts';
import { folded } from './journal/following.ts';
import { placeAfter, signFold, type Dated, type SignLedger } from './sign-ledger.ts';

/**
 * A repeat after warning: an incident of the sign that a limit was stated for, after it was stated (row 21; seeds A18, C4: say it once, clearly; what
 * comes after that is known to be unwanted).
 */
export interface Repeat {
  readonly incident: EntryId;
  readonly boundary: EntryId;
  /** The sign both have; none where only the user tied the two together. */
  readonly sign?: string;
  readonly on: Day;
}

/** Every repeat after warning of a journal, by the day it happened. */
export function repeatsOf(journal: readonly AnyEffective[]): readonly Repeat[] {
  return repeatsIn(folded(signFold, journal), Infinity);
}

/**
 * The repeats by a day. An incident repeats the last limit stated for its sign before it, or the one the user named. Of one day, the clock decides
 * where both are known, else the order in which they were recorded.
 */
export function repeatsIn(ledger: SignLedger, until: number): readonly Repeat[] {
  const stated = ledger.boundaries.slice(0, placeAfter(ledger.boundaries, until));
  if (stated.length === 0) return [];
  const repeats = [...new Set(stated.flatMap(({ one }) => one.body.sign ?? []))].flatMap((sign) =>
    ofSign(sign, stated, ledger.bySign.get(sign) ?? [], until),
  );
  const known = new Set(repeats.map(({ incident, boundary }) => `${incident} ${boundary}`));
  for (const { one, day } of named(ledger, stated, until)) {
    const { boundary } = one.body;
    if (boundary && !known.has(`${one.entry.id} ${boundary}`))
      repeats.push({ incident: one.entry.id, boundary, on: dayText(day) });
  }
  return repeats.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The limit each incident repeats, for whoever asks entry by entry: counted once for a journal. */
export function repeatedLimits(journal: readonly AnyEffective[]): ReadonlyMap<EntryId, EntryId> {
  const known = limitsRepeated.get(journal);
  if (known) return known;
  const limits = new Map(repeatsOf(journal).map(({ incident, boundary }) => [incident, boundary]));
  limitsRepeated.set(journal, limits);
  return limits;
}

const limitsRepeated = new WeakMap<readonly AnyEffective[], ReadonlyMap<EntryId, EntryId>>();

function ofSign(
  sign: string,
  stated: readonly Dated<'boundary-stated'>[],
  incidents: readonly Dated<'incident'>[],
  until: number,
): Repeat[] {
  const limits = stated.filter(({ one }) => one.body.sign === sign);
  const first = limits[0];
  if (!first) return [];
  return incidents.slice(placeAfter(incidents, first.day - 1), placeAfter(incidents, until)).flatMap((incident) => {
    const chosen = limits.find(({ one }) => one.entry.id === incident.one.body.boundary);
    const limit = chosen ?? limits.findLast((one) => isBefore(one, incident));
    if (!limit) return [];
    return { incident: incident.one.entry.id, boundary: limit.one.entry.id, sign, on: dayText(incident.day) };
  });
}

function named(ledger: SignLedger, stated: readonly Dated<'boundary-stated'>[], until: number): Dated<'incident'>[] {
  const ids = new Set(stated.map(({ one }) => one.entry.id));
  const from = Math.min(...stated.map(({ day }) => day));
  const { incidents } = ledger;
  return incidents
    .slice(placeAfter(incidents, from - 1), placeAfter(incidents, until))
    .filter(({ one }) => one.body.boundary !== undefined && ids.has(one.body.boundary));
}

/** Whether a limit was stated before an incident happened. */
function isBefore(limit: Dated<'boundary-stated'>, incident: Dated<'incident'>): boolean {
  if (limit.day !== incident.day) return limit.day < incident.day;
  const [stated, happened] = [happenedAt(limit.one as AnyEffective), happenedAt(incident.one as AnyEffective)]; // both are of a kind of the union
  if (stated !== happened) return stated < happened;
  const [first, second] = [limit.one.entry, incident.one.entry];
  // Of one instant, as of a clock that stands still, the number decides.
  if (first.recordedAt.at !== second.recordedAt.at) return first.recordedAt.at < second.recordedAt.at;
  return first.n < second.n;
}
