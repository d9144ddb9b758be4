import { dayNumber, endOfMonth, later, monthsBetween, plusDays } from './calendar.ts';
import type { Counted } from './counted.ts';
import type { Day, Money } from './fields.ts';
import { dividedBy, halfUp, times, whole } from './fraction.ts';
import type { InvoiceStanding } from './invoices.ts';
import type { ClientLedgers } from './ledgers.ts';
import { termsOn } from './terms-ledger.ts';
import { minutesIn, workDaysIn } from './work-minutes.ts';

/** Work since the last invoice, and what it comes to at the rate agreed. */
export interface Unbilled {
  readonly since?: Day;
  readonly minutes: number;
  readonly minor: number;
  readonly by: 'hour' | 'day' | 'month' | 'project';
  readonly entries: Counted;
}

/**
 * Ordinary work since the last invoice at the rate in force, for extras may never be paid. By the hour each minute counts, by the day each day worked
 * on, by the month the days since as a part of their months. A price for the whole is taken by the share of the included hours that was worked, less what
 * was invoiced and not credited; where no hours are included nothing says what a part of it is worth, and only the time is given.
 */
export function unbilledOn(
  ledgers: ClientLedgers,
  invoices: readonly InvoiceStanding[],
  asOf: Day,
): { readonly currency: string; readonly unbilled: Unbilled } | undefined {
  const terms = termsOn(ledgers.terms, asOf)?.body;
  const rate = terms?.rate;
  if (!terms || !rate) return undefined;
  const since = invoices.reduce<Day | undefined>(
    (last, { issued }) => (last === undefined || issued > last ? issued : last),
    undefined,
  );
  const from = since === undefined ? -Infinity : dayNumber(plusDays(since, 1));
  const span = { from, to: dayNumber(asOf) };
  const { minutes, entries } = minutesIn(ledgers.work.minutes, span, ['work']);
  const { currency } = rate.amount;
  const worth = (): number => {
    if (minutes === 0) return 0;
    switch (rate.per) {
      case 'hour':
        return part(rate.amount, minutes, 60);
      case 'day':
        return rate.amount.minor * workDaysIn(ledgers.work.minutes, span).length;
      case 'month':
        return monthly(rate.amount, later(terms.from, since === undefined ? terms.from : plusDays(since, 1)), asOf);
      case 'project': {
        const included = terms.limits?.minutes;
        if (included === undefined || included === 0) return 0;
        const all = minutesIn(ledgers.work.minutes, { from: dayNumber(terms.from), to: span.to }, ['work']).minutes;
        const invoiced = invoices
          .filter((one) => one.currency === currency && one.issued >= terms.from)
          .reduce((sum, { amount, credited }) => sum + amount - credited, 0);
        return Math.max(0, part(rate.amount, Math.min(all, included), included) - invoiced);
      }
    }
  };
  return {
    currency,
    unbilled: { ...(since !== undefined && { since }), minutes, minor: worth(), by: rate.per, entries },
  };
}

/** A part of a sum, rounded once, half up to the minor unit. */
function part({ minor }: Money, numerator: number, denominator: number): number {
  return Number(halfUp(dividedBy(times(whole(minor), whole(numerator)), whole(denominator))));
}

/** The days from one to another, both included, at a monthly sum: each month's days as a part of that month. */
function monthly(amount: Money, from: Day, to: Day): number {
  if (from > to) return 0;
  return monthsBetween(from, to).reduce((sum, month) => {
    const first = dayNumber(`${month}-01`);
    const last = dayNumber(endOfMonth(`${month}-01`));
    const days = Math.min(last, dayNumber(to)) - Math.max(first, dayNumber(from)) + 1;
    return sum + part(amount, days, last - first + 1);
  }, 0);
}
