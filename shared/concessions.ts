import { z } from 'zod';
import { Currency, Day, EntryId, Money } from './fields.ts';
import { counted, Counted } from './counted.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { dayOf } from './journal/time.ts';

/** Something given as an exception, with its value and until when (row 42; seeds T2, B5: room for concessions, not for abuse). */
export const Concession = z.object({
  entry: EntryId,
  on: Day,
  what: z.string(),
  type: z.enum(['extension', 'discount', 'free-work', 'other']),
  value: Money.optional(),
  minutes: z.int().optional(),
  until: Day.optional(),
  invoice: EntryId.optional(),
  /** Its last day has passed. */
  expired: z.boolean(),
});
export type Concession = z.output<typeof Concession>;

export const Concessions = z.object({
  list: z.array(Concession),
  /** What they were worth, per currency. */
  values: z.array(z.object({ currency: Currency, minor: z.int(), entries: Counted })),
  minutes: z.int(),
});
export type Concessions = z.output<typeof Concessions>;

export interface ConcessionLedger {
  readonly granted: Effective<'concession'>[];
}

export const concessionFold: Fold<ConcessionLedger> = {
  kinds: ['concession'],
  begin: () => ({ granted: [] }),
  take: ({ granted }, one) => {
    if (one.kind === 'concession') granted.push(one);
  },
};

/** The concessions made by a day, and what they were worth. */
export function concessionsOn({ granted }: ConcessionLedger, asOf: Day): Concessions {
  const list = granted.map((one) => concessionOn(one, asOf)).filter(({ on }) => on <= asOf);
  const currencies = [...new Set(list.flatMap(({ value }) => (value ? [value.currency] : [])))].sort();
  return {
    list,
    values: currencies.map((currency) => {
      const mine = list.filter(({ value }) => value?.currency === currency);
      const minor = mine.reduce((sum, { value }) => sum + (value?.minor ?? 0), 0);
      return { currency, minor, entries: counted(mine.map(({ entry }) => entry)) };
    }),
    minutes: list.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  };
}

function concessionOn({ entry, body }: Effective<'concession'>, asOf: Day): Concession {
  const { what, type, value, minutes, until, invoice } = body;
  return {
    entry: entry.id,
    on: dayOf(body.occurred, entry.recordedAt),
    what,
    type: type ?? 'other',
    ...(value && { value }),
    ...(minutes !== undefined && { minutes }),
    ...(until !== undefined && { until }),
    ...(invoice && { invoice }),
    expired: until !== undefined && until < asOf,
  };
}
