import { dayNumber, dayOfMonth, dayText, monthsBetween } from './calendar.ts';
import { deliverablesOn } from './deliverables.ts';
import type { Day, Money } from './fields.ts';
import { hourlyPay } from './hourly-pay.ts';
import type { ClientLedgers } from './ledgers.ts';
import { hourlyRate, paymentsOn } from './money-ledger.ts';
import { spanOfPeriod, type Period } from './period.ts';
import type { PaymentOn } from './promises.ts';
import type { Span } from './spans.ts';
import { chaseMinutes } from './waiting-ledger.ts';
import { workDay } from './work-ledger.ts';
import { minutesIn, workDaysIn } from './work-minutes.ts';
import type { WorkMonth, WorkView } from './work-view.ts';
import { natures } from './work.ts';

/** The work ledger for a period, at the end of a day. */
export function workView(ledgers: ClientLedgers, asOf: Day, period: Period = {}): WorkView {
  const { work, requests } = ledgers;
  const span = spanOfPeriod(period, asOf);
  const to = dayText(span.to);
  const inPeriod = (day: Day): boolean => dayNumber(day) >= span.from && day <= to;
  const total = minutesIn(work.minutes, span);
  const nudging = chaseMinutes(requests, span);
  const payments = paymentsOn(ledgers.invoices, asOf);
  const agreed = hourlyRate(ledgers, to);
  return {
    asOf,
    ...(period.from !== undefined && { from: period.from }),
    to,
    natures: natures.map((nature) => ({ nature, ...minutesIn(work.minutes, span, [nature]) })),
    total,
    nudging: { minutes: nudging.minutes, entries: nudging.entries },
    daysWorked: workDaysIn(work.minutes, span).length,
    months: monthsOf(ledgers, payments, span, agreed),
    deliverables: deliverablesOn(ledgers.deliverables, asOf).filter(({ on }) => inPeriod(on)),
    accomplishments: work.accomplishments
      .filter(({ on }) => inPeriod(on))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    declined: work.declined
      .map((one) => ({
        entry: one.entry.id,
        on: workDay(one),
        what: one.body.what,
        ...(one.body.value && { value: one.body.value }),
      }))
      .filter(({ on }) => inPeriod(on)),
    hourlyPay: [...hourlyPay(payments, total.minutes + nudging.minutes, period.from ?? beginning, to, agreed)],
  };
}

const beginning: Day = '0000-01-01';

function monthsOf(
  { work, requests }: ClientLedgers,
  payments: readonly PaymentOn[],
  span: Span,
  agreed: Money | undefined,
): WorkMonth[] {
  const [first] = workDaysIn(work.minutes, span);
  if (first === undefined) return [];
  return monthsBetween(dayText(first), dayText(span.to)).map((month) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const end = Math.min(dayNumber(dayOfMonth(year, number, 31)), span.to);
    const days = { from: Math.max(dayNumber(`${month}-01`), span.from), to: end };
    const toDate = { from: span.from, to: end };
    const minutes = minutesIn(work.minutes, toDate).minutes + chaseMinutes(requests, toDate).minutes;
    const from = span.from === -Infinity ? beginning : dayText(span.from);
    return {
      month,
      natures: natures.map((nature) => ({ nature, minutes: minutesIn(work.minutes, days, [nature]).minutes })),
      pay: [...hourlyPay(payments, minutes, from, dayText(end), agreed)],
    };
  });
}
