import { dayNumber, dayOfMonth, dayText, monthsBetween, type DayNumber } from './calendar.ts';
import { approvalsOf } from './approvals.ts';
import { counted } from './counted.ts';
import { deliverablesOn } from './deliverables.ts';
import type { Day, EntryId } from './fields.ts';
import type { ClientLedgers } from './ledgers.ts';
import type { HouseRules } from './house-rules.ts';
import { spanOfPeriod, type Period } from './period.ts';
import { requestsOn, withKnockOn } from './requests.ts';
import { termsOn } from './terms-ledger.ts';
import { chaseMinutes, type RequestLedger } from './waiting-ledger.ts';
import { waitingTime, type WaitingTime } from './waiting-time.ts';
import type { RequestRow, WaitingView } from './waiting-view.ts';
import { workingTime, type WorkingTime } from './working-hours.ts';
import type { Span } from './spans.ts';

/** The waiting ledger for a period, at the end of a day. Requests are listed when they were asked, or waited for, in the period. */
export function waitingView(ledgers: ClientLedgers, house: HouseRules, asOf: Day, period: Period = {}): WaitingView {
  const { requests: ledger } = ledgers;
  const span = spanOfPeriod(period, asOf);
  const to = dayText(span.to);
  const time = timeOf(ledgers, house, span.to);
  const waiting = waitingTime(ledger, time, dayNumber(asOf));
  const rows = requestsIn(ledger, period, to, asOf).map((row) => withKnockOn(row, ledger, time, asOf));
  const chase = chaseMinutes(ledger, span);
  const inForce = termsOn(ledgers.terms, asOf);
  const agreed = inForce?.body.answerWithin;
  const spans = waiting.spans(span);
  const start = spans[0]?.from;
  return {
    asOf,
    ...(period.from !== undefined && { from: period.from }),
    to,
    open: rows.filter(({ state }) => state === 'open' || state === 'overdue').length,
    overdue: rows.filter(({ state }) => state === 'overdue').length,
    waiting: { ...waiting.in(span), entries: waiting.behind(span) },
    spans: spans.map((one) => ({ from: dayText(one.from), to: dayText(one.to) })),
    months: start === undefined ? [] : monthsOf(waiting, dayText(start), to, span),
    requests: rows,
    answers: {
      ...answerTimes(rows),
      ...(agreed && { agreed: { days: agreed.days, business: agreed.business ?? false, terms: inForce.entry.id } }),
    },
    chasing: { nudges: chase.entries.count, minutes: chase.minutes, entries: chase.entries },
    approvals: approvalsOf(rows, ledger, deliverablesOn(ledgers.deliverables, asOf)),
    zone: house.zone,
  };
}

/** What was asked by the last day of a period and not closed before its first. */
function requestsIn(ledger: RequestLedger, { from }: Period, to: Day, asOf: Day): readonly RequestRow[] {
  const rows = requestsOn(ledger, asOf);
  if (from === undefined && to === asOf) return rows;
  return rows.filter(
    ({ askedOn, closedOn }) => askedOn <= to && (from === undefined || closedOn === undefined || closedOn >= from),
  );
}

/** Working time over all days the requests are about, held on to while that is so: what rests on it holds as well. */
function timeOf({ requests, terms }: ClientLedgers, house: HouseRules, last: DayNumber): WorkingTime {
  const first = Math.min(requests.firstDay, last);
  const question = [house, terms, terms.versions.length, first, last];
  return requests.times.get('', question, () => workingTime(house, terms, first, last));
}

function monthsOf(waiting: WaitingTime, from: Day, to: Day, bounds: Span): WaitingView['months'] {
  return monthsBetween(from, to).map((month) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const days = { from: dayNumber(`${month}-01`), to: dayNumber(dayOfMonth(year, number, 31)) };
    return { month, ...waiting.in({ from: Math.max(days.from, bounds.from), to: Math.min(days.to, bounds.to) }) };
  });
}

function answerTimes(rows: readonly RequestRow[]): Omit<WaitingView['answers'], 'agreed'> {
  const days: number[] = [];
  const entries: EntryId[] = [];
  for (const { answerDays, id, closedBy } of rows) {
    if (answerDays === undefined) continue;
    days.push(answerDays);
    entries.push(id);
    if (closedBy) entries.push(closedBy);
  }
  days.sort((a, b) => a - b);
  const median = nearestRank(days, 50);
  const ninetieth = nearestRank(days, 90);
  return {
    answered: days.length,
    ...(median !== undefined && { medianDays: median }),
    ...(ninetieth !== undefined && { ninetiethDays: ninetieth }),
    entries: counted(entries),
  };
}

/** The percentile of an ordered list by nearest rank: the smallest value that so many percent do not exceed. */
export function nearestRank(ordered: readonly number[], percent: number): number | undefined {
  return ordered[Math.max(0, Math.ceil((percent / 100) * ordered.length) - 1)];
}
