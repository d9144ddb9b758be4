import { z } from 'zod';
import { Money, SumOfMoney } from './fields.ts';
import { standing, type AnyEffective } from './journal/effective.ts';

/** What the user needs a month and has put by, in one currency. Their own figures (seed B2: I would rather lose that money and be calm). */
export const Needs = z
  .strictObject({ needs: SumOfMoney, reserve: Money })
  .refine(({ needs, reserve }) => reserve.minor >= 0 && reserve.currency === needs.currency, {
    path: ['reserve'],
    error: 'in the currency of needs, and not below zero',
  });
export type Needs = z.output<typeof Needs>;

/** How long one could do without a client: what the others bring a month beside what is needed. `months` is absent where they bring enough. */
export const Runway = z.object({ needs: Money, others: Money, months: z.int().optional() });
export type Runway = z.output<typeof Runway>;

/** The figures as last recorded. */
export function currentNeeds(vault: readonly AnyEffective[]): Needs | undefined {
  const last = standing(vault, 'needs-set').at(-1)?.body;
  return last && { needs: last.needs, reserve: last.reserve };
}

/**
 * The runway without a client. `all` and `theirs` are what came in over twelve months from everybody and from them; only sums in the currency of the
 * needs count, for nothing is converted. Whole months, rounded down: the cautious side.
 */
export function runwayOf({ needs, reserve }: Needs, all: readonly Money[], theirs: readonly Money[]): Runway {
  const { currency } = needs;
  const sum = (list: readonly Money[]): number => list.find((one) => one.currency === currency)?.minor ?? 0;
  const others = Math.round(Math.max(0, sum(all) - sum(theirs)) / 12);
  const short = needs.minor - others;
  return {
    needs,
    others: { minor: others, currency },
    ...(short > 0 && { months: Math.floor(reserve.minor / short) }),
  };
}
