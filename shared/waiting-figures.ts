import { dayNumber, dayOfMonth, dayText, monthsBetween, type DayNumber } from './calendar.ts';
import { answerSum, answerTimesOf } from './answer-times.ts';
import { approvalsOf, approvalSum } from './approvals.ts';
import { newest } from './counted.ts';
import { deliverablesOn } from './deliverables.ts';
import type { Day, EntryId } from './fields.ts';
import type { ClientLedgers } from './ledgers.ts';
import type { HouseRules } from './house-rules.ts';
import { spanOfPeriod, type Period } from './period.ts';
import { movedRequestsOn } from './requests.ts';
import { summed, type Sum } from './running.ts';
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
  const { rows, sum } = requestsIn(ledger, time, period, to, asOf);
  const { open, overdue, waits } = sum(stateSum);
  const chase = chaseMinutes(ledger, span);
  const inForce = termsOn(ledgers.terms, asOf);
  const agreed = inForce?.body.answerWithin;
  const spans = waiting.spans(span);
  const start = spans[0]?.from;
  return {
    asOf,
    ...(period.from !== undefined && { from: period.from }),
    to,
    open,
    overdue,
    waiting: {
      ...waiting.in(span),
      entries: isWhole(period, to, asOf) ? newest(rows, waits, waitOf) : waiting.behind(span),
    },
    spans: spans.map((one) => ({ from: dayText(one.from), to: dayText(one.to) })),
    months: start === undefined ? [] : monthsOf(waiting, dayText(start), to, span),
    requests: [...rows],
    answers: {
      ...answerTimesOf(rows, sum(answerSum)),
      ...(agreed && { agreed: { days: agreed.days, business: agreed.business ?? false, terms: inForce.entry.id } }),
    },
    chasing: { nudges: chase.entries.count, minutes: chase.minutes, entries: chase.entries },
    approvals: approvalsOf(rows, deliverablesOn(ledgers.deliverables, asOf), sum(approvalSum)),
    zone: house.zone,
  };
}

/** What was asked by the last day of a period and not closed before its first, with sums over it. */
function requestsIn(
  ledger: RequestLedger,
  time: WorkingTime,
  period: Period,
  to: Day,
  asOf: Day,
): { readonly rows: readonly RequestRow[]; readonly sum: <S>(of: Sum<RequestRow, S>) => S } {
  const all = movedRequestsOn(ledger, time, asOf);
  if (isWhole(period, to, asOf)) return { rows: all, sum: (of) => ledger.moved.sum(of) };
  const { from } = period;
  const rows = all.filter(
    ({ askedOn, closedOn }) => askedOn <= to && (from === undefined || closedOn === undefined || closedOn >= from),
  );
  return { rows, sum: (of) => summed(of, rows) };
}

/** Whether a period is all there was by a day. */
function isWhole({ from }: Period, to: Day, asOf: Day): boolean {
  return from === undefined && to === asOf;
}

/** Requests that are open, those of them overdue, and the entries of those that made one wait. */
const stateSum: Sum<RequestRow, { open: number; overdue: number; waits: number }> = {
  begin: () => ({ open: 0, overdue: 0, waits: 0 }),
  count: (sum, row, sign) => {
    if (row.state === 'open' || row.state === 'overdue') sum.open += sign;
    if (row.state === 'overdue') sum.overdue += sign;
    sum.waits += sign * waitOf(row).length;
  },
};

/** The entries a wait was counted from: the request, and what closed it. */
function waitOf({ id, daysOverdue, closedBy }: RequestRow): readonly EntryId[] {
  if (daysOverdue === 0) return [];
  return closedBy ? [id, closedBy] : [id];
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
