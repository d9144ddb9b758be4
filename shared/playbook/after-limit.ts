import { dayNumber, type DayNumber } from '../calendar.ts';
import { noticesOf } from '../notices.ts';
import { placeAfter, type Dated } from '../sign-ledger.ts';
import { happenedAt, type AnyEffective } from '../journal/effective.ts';
import { fact, type Fact } from './fact.ts';
import { idsOf, incidentsWith, type Recorded } from './recorded.ts';

/**
 * Incidents with any of some signs after a limit about one of them was stated, or a letter of some templates was sent: the user said it, and it
 * happened again (seeds A18, C4). No facts where it happened less often than `least`.
 */
export function repeatedAfterLimit(
  at: Recorded,
  signs: readonly string[],
  templates: readonly string[],
  least: number,
): readonly Fact[] {
  const warning = firstWarning(at, signs, templates);
  if (!warning) return [];
  const repeats = incidentsWith(at, signs, warning.day).filter((incident) => isAfter(incident, warning));
  return repeats.length >= least ? [fact('repeats-after-limit', idsOf(repeats))] : [];
}

interface Warning {
  readonly day: DayNumber;
  /** The instant it was stated, where an entry of the log says so. */
  readonly instant?: number;
}

function firstWarning(at: Recorded, signs: readonly string[], templates: readonly string[]): Warning | undefined {
  const { boundaries } = at.ledgers.signs;
  const limit = boundaries
    .slice(0, placeAfter(boundaries, at.today))
    .find(({ one }) => one.body.sign !== undefined && signs.includes(one.body.sign));
  const letters = noticesOf(at.ledgers.notices, templates, at.asOf).map(({ on }) => dayNumber(on));
  const letter = letters.length > 0 ? Math.min(...letters) : undefined;
  if (limit && (letter === undefined || limit.day <= letter))
    return { day: limit.day, instant: happenedAt(limit.one as AnyEffective) }; // a kind of the union
  return letter === undefined ? undefined : { day: letter };
}

function isAfter({ day, one }: Dated<'incident'>, warning: Warning): boolean {
  if (day !== warning.day) return day > warning.day;
  return warning.instant !== undefined && happenedAt(one as AnyEffective) > warning.instant; // a kind of the union
}
