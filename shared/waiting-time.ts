import { dayNumber, dayText, type DayNumber } from './calendar.ts';
import { counted, type Counted } from './counted.ts';
import type { EntryId } from './fields.ts';
import { partsOf, spanOf } from './journal/time.ts';
import { covers, daysIn, union, within, type Span } from './spans.ts';
import { closingOf, overdueFrom, wholeDays, type Closing, type RequestLedger } from './waiting-ledger.ts';
import type { WaitingSum } from './waiting-view.ts';
import type { WorkingTime } from './working-hours.ts';

/** The waiting of a client, ready to be asked for any period up to a day. */
export interface WaitingTime {
  /** The union in a period. */
  in(period: Span): WaitingSum;
  /** The requests that waited in a period, with what closed them. */
  behind(period: Span): Counted;
  /** Its calendar days as spans. */
  spans(period: Span): readonly Span[];
}

/**
 * Waiting up to the end of a day: time in which at least one request was open and overdue (row 45; seed A11), as a union. A request is overdue from
 * the day after it was needed. In calendar days the day of its answer still counts, as it does in "three days late"; working minutes are counted on
 * the cautious side: of the day of the answer only those before the hour recorded for it, if there is one, and none of the present day.
 */
export function waitingTime(ledger: RequestLedger, time: WorkingTime, asOf: DayNumber): WaitingTime {
  const whole = wholeDays(ledger);
  const closed = [...ledger.closedOn].filter(([, requests]) => requests.size > 0);
  const calendar = union([...whole, ...closed.map(([day]) => ({ from: day, to: day }))]);
  const partial = closed.filter(([day]) => day === asOf || !covers(whole, day)).sort(([a], [b]) => a - b);
  return {
    spans: (period) => within(calendar, { from: period.from, to: Math.min(period.to, asOf) }),
    behind: ({ from, to }) => {
      return counted(waitsBetween(ledger, from, Math.min(to, asOf)));
    },
    in: (period) => {
      const bounds = { from: period.from, to: Math.min(period.to, asOf) };
      let minutes = 0;
      for (const span of within(whole, { from: bounds.from, to: Math.min(period.to, asOf - 1) })) {
        for (let day = span.from; day <= span.to; day++) minutes += time.minutesOf(day);
      }
      for (const [day, requests] of partial) {
        if (day < bounds.from || day > bounds.to) continue;
        const until = hourOf(ledger, requests, day);
        if (until !== undefined) minutes += time.minutesOf(day, until);
      }
      return { days: daysIn(within(calendar, bounds)), minutes };
    },
  };
}

/** The entries of each request that waited on any of some days, one after the other. */
function waitsBetween(ledger: RequestLedger, first: DayNumber, last: DayNumber): readonly EntryId[] {
  const waits: EntryId[] = [];
  for (const [id, request] of ledger.requests) {
    const from = overdueFrom(request);
    if (from > last) continue;
    const closing = closingOf(ledger, id);
    const to = closing ? dayNumber(closing.body.on) : Infinity;
    if (from > to || to < first) continue;
    waits.push(id);
    if (closing) waits.push(closing.entry.id);
  }
  return waits;
}

/** The latest hour recorded for the closings of a day, in minutes since 1970 UTC; `undefined` where none gives one. */
function hourOf(ledger: RequestLedger, requests: ReadonlySet<EntryId>, day: DayNumber): number | undefined {
  let latest: number | undefined;
  for (const id of requests) {
    const closing = closingOf(ledger, id);
    const at = closing && minuteOf(closing, day);
    if (at !== undefined && (latest === undefined || at > latest)) latest = at;
  }
  return latest;
}

/** When a request was closed, if the entry gives the minute and that minute lies on the day it gives. */
function minuteOf({ entry, body }: Closing, day: DayNumber): number | undefined {
  const { occurred } = body;
  if (!occurred || !('on' in occurred)) return undefined;
  const { local, precision } = partsOf(occurred.on, entry.recordedAt.zone);
  if (precision !== 'minute' || local.slice(0, 10) !== dayText(day)) return undefined;
  return spanOf(occurred.on, entry.recordedAt.zone).start / 60_000;
}
