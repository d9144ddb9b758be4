import { later, plusDays } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import { noticesOf, type NoticeLedger } from './notices.ts';
import type { Thresholds } from './thresholds.ts';
import type { RequestRow } from './waiting-view.ts';

/** The letters after which no further nudge is asked for, by today's name and an earlier one. */
const lastNudges = ['last-nudge', 'request-last'];

/** The requests that the last nudge was sent for by a day. */
export function lastNudged(notices: NoticeLedger, asOf: Day): ReadonlySet<EntryId> {
  return new Set(noticesOf(notices, lastNudges, asOf).flatMap(({ request }) => request ?? []));
}

/** From which day on the next nudge of an overdue request is due, and whether it announces a pause. */
export interface NextNudge {
  readonly from: Day;
  readonly isLast: boolean;
}

/**
 * First, second and last nudge by days overdue (research, 4.2), as the house's numbers say. One who was reminded is given time to answer, and nobody
 * hears of a pause before having been reminded. `undefined` where the last was sent.
 */
export function nextNudge(
  { id, askedOn, neededBy, nudges }: Pick<RequestRow, 'id' | 'askedOn' | 'neededBy' | 'nudges'>,
  announced: ReadonlySet<EntryId>,
  thresholds: Thresholds,
  asOf: Day,
): NextNudge | undefined {
  if (announced.has(id)) return undefined;
  const { 'nudge.first': first, 'nudge.second': second, 'nudge.last': last } = thresholds;
  const after = nudges.length === 0 ? first : nudges.length === 1 ? Math.min(second, last) : last;
  const needed = later(neededBy, askedOn);
  let from = plusDays(needed, after);
  for (const { on } of nudges) from = later(from, plusDays(on, first));
  const isLast = nudges.length > 0 && later(from, asOf) >= plusDays(needed, last);
  return { from, isLast };
}
