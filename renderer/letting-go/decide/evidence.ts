import type { LogItem } from '../../../shared/calls/wire.ts';
import { daysBetween } from '../../../shared/calendar.ts';
import type { Day, EntryId } from '../../../shared/fields.ts';

/** The kinds of entries that weigh on either side of a decision. */
export const evidenceKinds = [
  'incident',
  'boundary-stated',
  'promised',
  'good-turn',
  'own-miss',
  'payment',
  'accepted',
  'answered',
] as const;

/** Something counted, with the entries it was counted from. */
export interface Tally {
  readonly id: string;
  readonly entries: readonly EntryId[];
}

export interface Evidence {
  /** Incidents by sign, the most frequent first; those without a sign under an empty id. */
  readonly signs: readonly Tally[];
  readonly limits: readonly EntryId[];
  readonly goodTurns: readonly EntryId[];
  readonly payments: readonly EntryId[];
  readonly accepted: readonly EntryId[];
  readonly answered: readonly EntryId[];
  readonly ownMisses: readonly EntryId[];
  readonly incidents: readonly EntryId[];
  /** Incidents of the last 30 days, and of the 30 days before. */
  readonly recent: number;
  readonly before: number;
}

/** What the record says for and against, counted from entries that stand. `items` are of {@link evidenceKinds}. */
export function evidenceOf(items: readonly LogItem[], today: Day): Evidence {
  const standing = items.filter(({ struck }) => !struck);
  const ids = (kind: string) => standing.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry.id);
  const incidents = standing.filter(({ entry }) => entry.kind === 'incident');
  const ages = incidents.map(({ day }) => daysBetween(day, today));
  return {
    signs: bySign(incidents),
    incidents: incidents.map(({ entry }) => entry.id),
    limits: ids('boundary-stated'),
    goodTurns: ids('good-turn'),
    payments: ids('payment'),
    accepted: ids('accepted'),
    answered: ids('answered'),
    ownMisses: ids('own-miss'),
    recent: ages.filter((age) => age >= 0 && age < 30).length,
    before: ages.filter((age) => age >= 30 && age < 60).length,
  };
}

function bySign(incidents: readonly LogItem[]): readonly Tally[] {
  const tallies = new Map<string, EntryId[]>();
  for (const { entry, body } of incidents) {
    const signs = Array.isArray(body['signs']) && body['signs'].length > 0 ? body['signs'].map(String) : [''];
    for (const sign of signs) tallies.set(sign, [...(tallies.get(sign) ?? []), entry.id]);
  }
  return [...tallies]
    .map(([id, entries]) => ({ id, entries }))
    .sort((a, b) => b.entries.length - a.entries.length || a.id.localeCompare(b.id));
}
