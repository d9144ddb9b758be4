import { z } from 'zod';
import { Currency, Day, EntryId, Money } from './fields.ts';
import { Counted, newest, together } from './counted.ts';
import { dividedBy, halfUp, times, whole } from './fraction.ts';
import type { PaymentOn } from './invoices.ts';

/** What an hour really brought: money received, over every minute the client took (seed A29). Sums in minor units. */
export const HourlyPay = z.object({
  currency: Currency,
  received: z.int(),
  minutes: z.int(),
  /** Received over minutes, an hour, rounded half up. None without minutes, or where money came in several currencies: hours cannot be shared out. */
  perHour: z.int().optional(),
  /** The rate in force at the period's end, where one by the hour was agreed in this currency. */
  agreed: Money.optional(),
  /** The version of the terms that rate stands in. */
  agreedTerms: EntryId.optional(),
  /** The payments, and what the minutes were written down in. */
  entries: Counted,
  workEntries: Counted,
});
export type HourlyPay = z.output<typeof HourlyPay>;

/** Effective hourly pay in a period, one line a currency. `worked` is all of the period's: work, chasing, waiting, redone, unpaid. */
export function hourlyPay(
  payments: readonly PaymentOn[],
  { minutes, entries: workEntries }: Taken,
  from: Day,
  to: Day,
  agreed: AgreedRate | undefined,
): readonly HourlyPay[] {
  const inPeriod = new Map<string, { received: number; count: number }>();
  for (const { on, currency, minor } of payments) {
    if (on < from || on > to) continue;
    const of = inPeriod.get(currency) ?? { received: 0, count: 0 };
    of.received += minor;
    of.count++;
    inPeriod.set(currency, of);
  }
  return [...inPeriod].map(([currency, { received, count }]) => {
    const isCounted = (one: PaymentOn): boolean => one.currency === currency && one.on >= from && one.on <= to;
    return {
      currency,
      received,
      minutes,
      ...(minutes > 0 && inPeriod.size === 1 && { perHour: perHour(received, minutes) }),
      ...(agreed?.amount.currency === currency && { agreed: agreed.amount, agreedTerms: agreed.terms }),
      entries: newest(payments, count, (one) => (isCounted(one) ? [one.entry] : [])),
      workEntries,
    };
  });
}

/** A rate by the hour, and the version of the terms it stands in. */
export interface AgreedRate {
  readonly amount: Money;
  readonly terms: EntryId;
}

interface Taken {
  readonly minutes: number;
  readonly entries: Counted;
}

/** All time a client took: work and reminders. */
export function takenBy(work: Taken, nudging: Taken): Taken {
  return { minutes: work.minutes + nudging.minutes, entries: together([work.entries, nudging.entries]) };
}

/** Minor units an hour, rounded half up. */
export function perHour(minor: number, minutes: number): number {
  return Number(halfUp(dividedBy(times(whole(minor), whole(60)), whole(minutes))));
}
