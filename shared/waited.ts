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
  const known = waitedDays.get(requests);
  if (known?.today === today) return known.spans;
  const waits: Span[] = [];
  for (const request of requests) {
    const wait = waitedFor(request, today);
    if (wait) waits.push(wait);
  }
  const spans = union(waits);
  waitedDays.set(requests, { today, spans });
  return spans;
}

/** A decision asks for the waiting of one and the same list several times. */
const waitedDays = new WeakMap<readonly RequestRow[], { readonly today: DayNumber; readonly spans: readonly Span[] }>();
