import { dayNumber, dayText, monthsBetween, type DayNumber } from './calendar.ts';
import { deliverablesOn } from './deliverables.ts';
import type { Day } from './fields.ts';
import { hourlyPay, perHour, takenBy } from './hourly-pay.ts';
import type { ClientLedgers } from './ledgers.ts';
import { paymentsOn, type PaymentOn } from './invoices.ts';
import { hourlyRate } from './money-ledger.ts';
import { spanOfPeriod, type Period } from './period.ts';
import type { Span } from './spans.ts';
import { chaseMinutes } from './waiting-ledger.ts';
import { workDay } from './work-ledger.ts';
import { entriesApart, minutesByMonth, minutesIn, noMinutes, workDaysIn } from './work-minutes.ts';
import type { WorkMonth, WorkView } from './work-view.ts';
import { natures, type Nature } from './work.ts';
import { grouped } from './grouped.ts';

/** The work ledger for a period, at the end of a day. */
export function workView(ledgers: ClientLedgers, asOf: Day, period: Period = {}): WorkView {
  const { work, requests } = ledgers;
  const span = spanOfPeriod(period, asOf);
  const to = dayText(span.to);
  const inPeriod = (day: Day): boolean => dayNumber(day) >= span.from && day <= to;
  const total = minutesIn(work.minutes, span);
  const apart = entriesApart(work.minutes, span);
  const nudging = chaseMinutes(requests, span);
  const payments = paymentsOn(ledgers.invoices, asOf);
  const agreed = hourlyRate(ledgers, to);
  return {
    asOf,
    ...(period.from !== undefined && { from: period.from }),
    to,
    natures: natures.map((nature) => ({ nature, ...minutesIn(work.minutes, span, [nature]), ...apart.of(nature) })),
    total: { ...total, ...apart.of() },
    nudging: { minutes: nudging.minutes, entries: nudging.entries },
    daysWorked: workDaysIn(work.minutes, span).length,
    months: monthsOf(ledgers, payments, span),
    deliverables: deliverablesOn(ledgers.deliverables, asOf).filter(({ on }) => inPeriod(on)),
    accomplishments: work.accomplishments
      .filter(({ on }) => inPeriod(on))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    declined: work.declined
      .map((one) => ({
        entry: one.entry.id,
        on: dayText(workDay(one)),
        what: one.body.what,
        ...(one.body.value && { value: one.body.value }),
      }))
      .filter(({ on }) => inPeriod(on)),
    hourlyPay: [...hourlyPay(payments, takenBy(total, nudging), period.from ?? beginning, to, agreed)],
  };
}

const beginning: Day = '0000-01-01';

/** Month by month in one pass: minutes by nature, and what an hour brought by the month's end. */
function monthsOf({ work, requests }: ClientLedgers, payments: readonly PaymentOn[], span: Span): WorkMonth[] {
  const [first] = workDaysIn(work.minutes, span);
  if (first === undefined) return [];
  const worked = minutesByMonth(work.minutes, span);
  const nudged = minutesByMonth(requests.chasing, span);
  const [from, to] = [span.from === -Infinity ? beginning : dayText(span.from), dayText(span.to)];
  const received = grouped(
    payments.filter(({ on }) => on >= from && on <= to),
    ({ on }) => on.slice(0, 7),
  );
  const sums = new Map<string, number>();
  let minutes = sumOf([...nudged].filter(([month]) => month < monthOf(first)).map(([, of]) => of));
  for (const [month, list] of received) if (month < monthOf(first)) addTo(sums, list);
  return monthsBetween(dayText(first), dayText(span.to)).map((month) => {
    const mine = worked.get(month) ?? noMinutes();
    minutes += sumOf([mine, nudged.get(month) ?? noMinutes()]);
    addTo(sums, received.get(month) ?? []);
    const pay = [...sums].map(([currency, minor]) => ({
      currency,
      received: minor,
      minutes,
      ...(minutes > 0 && sums.size === 1 && { perHour: perHour(minor, minutes) }),
    }));
    return { month, natures: natures.map((nature) => ({ nature, minutes: mine[nature] })), pay };
  });
}

function monthOf(day: DayNumber): string {
  return dayText(day).slice(0, 7);
}

function addTo(sums: Map<string, number>, payments: readonly PaymentOn[]): void {
  for (const { currency, minor } of payments) sums.set(currency, (sums.get(currency) ?? 0) + minor);
}

function sumOf(list: readonly Readonly<Record<Nature, number>>[]): number {
  return list.reduce((sum, one) => natures.reduce((all, nature) => all + one[nature], sum), 0);
}
