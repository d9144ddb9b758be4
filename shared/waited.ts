import { dayNumber, type DayNumber } from './calendar.ts';
import { union, type Span } from './spans.ts';
import type { RequestRow } from './waiting-view.ts';

/** The days a request was overdue by a day, the day of the answer included; none where it never was. */
export function waitedFor({ daysOverdue, closedOn }: RequestRow, today: DayNumber): Span | undefined {
  if (daysOverdue <= 0) return undefined;
  const to = closedOn === undefined ? today : dayNumber(closedOn);
  return { from: to - daysOverdue + 1, to };
}

/** The days on which at least one of some requests was overdue: the union, never the sum (row 45). */
export function daysWaited(requests: readonly RequestRow[], today: DayNumber): readonly Span[] {
  return union(requests.flatMap((request) => waitedFor(request, today) ?? []));
}
