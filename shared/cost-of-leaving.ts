import { dayNumber } from './calendar.ts';
import { counted, together } from './counted.ts';
import type { Cost } from './decision-view.ts';
import type { Day, Money } from './fields.ts';
import { yearBefore } from './indicators.ts';
import type { ClientLedgers } from './ledgers.ts';
import { paymentsOn } from './invoices.ts';
import { runwayOf, type Needs } from './runway.ts';
import { chaseMinutes } from './waiting-ledger.ts';
import { minutesIn } from './work-minutes.ts';

/** Days over which the time a client takes is looked at. */
const recent = 90;

/** What came in from a client over the twelve months that end on a day, per currency. */
export function incomeOf({ invoices }: Pick<ClientLedgers, 'invoices'>, asOf: Day): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { on, currency, minor } of paymentsOn(invoices, asOf))
    if (on >= yearBefore(asOf)) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ currency, minor })).sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** What letting a client go would cost and free; `all` is what came in from every client, per currency. Sums of several are never added. */
export function costOfLeaving(ledgers: ClientLedgers, all: readonly Money[], asOf: Day, needs?: Needs): Cost {
  const from = yearBefore(asOf);
  const theirs = incomeOf(ledgers, asOf);
  const payments = paymentsOn(ledgers.invoices, asOf).filter(({ on }) => on >= from);
  const span = { from: dayNumber(asOf) - recent + 1, to: dayNumber(asOf) };
  const [worked, chased] = [minutesIn(ledgers.work.minutes, span), chaseMinutes(ledgers.requests, span)];
  const minutes = worked.minutes + chased.minutes;
  return {
    from,
    to: asOf,
    income: theirs.map(({ currency, minor }) => {
      const total = Math.max(minor, all.find((sum) => sum.currency === currency)?.minor ?? 0);
      return {
        currency,
        theirs: minor,
        all: total,
        percent: Math.round((minor / total) * 100),
        entries: counted(payments.filter((one) => one.currency === currency).map(({ entry }) => entry)),
      };
    }),
    ...(needs && { runway: runwayOf(needs, all, theirs) }),
    freed: {
      minutes,
      perWeek: Math.round((minutes * 7) / recent),
      entries: together([worked.entries, chased.entries]),
    },
  };
}
