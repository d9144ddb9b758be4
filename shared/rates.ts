import { z } from 'zod';
import { Day, EntryId } from './fields.ts';
import { standing, type AnyEffective } from './journal/effective.ts';

/** The reference rates that the laws on late payment build on. */
export const ReferenceRate = z.enum(['eu-reference', 'uk-base']);
export type ReferenceRate = z.output<typeof ReferenceRate>;

/** A reference rate as dated data: in force from a day until the next, with where it comes from and when that was last checked. */
export const DatedRate = z.object({
  rate: ReferenceRate,
  percent: z.number(),
  from: Day,
  source: z.string(),
  checkedOn: Day.optional(),
  /** Not read at its publisher: check it there before relying on it. */
  secondHand: z.boolean(),
  /** The entry of the vault's journal that set it; none for those that came with the app. */
  entry: EntryId.optional(),
});
export type DatedRate = z.output<typeof DatedRate>;

/** Dated rates of all names, oldest first; a rate the user set stands after a shipped one of the same day. */
export type Rates = readonly DatedRate[];

/** The rate in force on a day: the last that began on it or before. */
export function rateOn(rates: Rates, rate: ReferenceRate, day: Day): DatedRate | undefined {
  return rates.findLast((one) => one.rate === rate && one.from <= day);
}

/** The shipped rates and those of the vault's journal, as one dated table. Of two for one day the one recorded later holds. */
export function ratesOf(vault: readonly AnyEffective[]): Rates {
  const own = standing(vault, 'rate-set').map(({ entry, body }): DatedRate => ({
    rate: body.rate,
    percent: body.percent,
    from: body.from,
    source: body.source ?? '',
    ...(body.checkedOn && { checkedOn: body.checkedOn }),
    secondHand: false,
    entry: entry.id,
  }));
  return [...shippedRates, ...own].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)); // a stable sort
}

/**
 * The rates that come with the app. None was read at its publisher when this table was made, so each is marked
 * second-hand and has no day it was checked: the EU values of 2026 are those of the research (3.5), the others are
 * general knowledge. The EU reference rate stands on the two days a year that count (Directive
 * 2011/7/EU, art. 2(7) and 3(3)), the Bank of England's on the two that count for the Act of 1998 (SI 2002/1675, art. 4).
 */
export const shippedRates: Rates = [
  ...table('eu-reference', 'European Central Bank, main refinancing operations', {
    '2016-07-01': 0,
    '2023-01-01': 2.5,
    '2023-07-01': 4,
    '2024-01-01': 4.5,
    '2024-07-01': 4.25,
    '2025-01-01': 3.15,
    '2025-07-01': 2.15,
    '2026-01-01': 2.15,
    '2026-07-01': 2.4,
  }),
  ...table('uk-base', 'Bank of England, Bank Rate', {
    '2016-12-31': 0.25,
    '2017-12-31': 0.5,
    '2018-12-31': 0.75,
    '2020-06-30': 0.1,
    '2021-12-31': 0.25,
    '2022-06-30': 1.25,
    '2022-12-31': 3.5,
    '2023-06-30': 5,
    '2023-12-31': 5.25,
    '2024-12-31': 4.75,
    '2025-06-30': 4.25,
    '2025-12-31': 3.75,
  }),
];

function table(rate: ReferenceRate, source: string, percents: Readonly<Record<Day, number>>): DatedRate[] {
  return Object.entries(percents).map(([from, percent]) => ({
    rate,
    percent,
    from,
    source,
    secondHand: true,
  }));
}
