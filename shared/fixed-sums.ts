import { z } from 'zod';
import { Money } from './fields.ts';
import type { LateRule } from './terms.ts';

/** A sum owed for a late debt beside its interest, with what it rests on. */
export const FixedSum = z.object({
  amount: Money,
  law: z.enum(['eu-directive-2011-7-art-6', 'uk-act-1998-s-5a', 'contract']),
  clause: z.string().optional(),
});
export type FixedSum = z.output<typeof FixedSum>;

/**
 * The fixed sum a late debt gives a right to; `unpaid` is what was open when interest began to run, in minor units of `currency`.
 *
 * - EU: at least €40 without a reminder (Directive 2011/7/EU, art. 6(1) and (2)). It stays in euro: the app converts no currency.
 * - UK: £40 below £1,000, £70 below £10,000, else £100 (Late Payment of Commercial Debts (Interest) Act 1998, s. 5A(2)). The steps are in pounds,
 *   so a debt in another currency has none here.
 * - Contract: what its clause says.
 */
export function fixedSumOn(rule: LateRule, currency: string, unpaid: number): FixedSum | undefined {
  if (unpaid <= 0) return undefined;
  switch (rule.basis) {
    case 'eu':
      if (rule.fixedSum === false) return undefined;
      return { amount: { minor: 40_00, currency: 'EUR' }, law: 'eu-directive-2011-7-art-6' };
    case 'uk': {
      if (rule.fixedSum === false || currency !== 'GBP') return undefined;
      const minor = unpaid < 1_000_00 ? 40_00 : unpaid < 10_000_00 ? 70_00 : 100_00;
      return { amount: { minor, currency }, law: 'uk-act-1998-s-5a' };
    }
    case 'contract':
      if (!rule.fixedSum) return undefined;
      return { amount: rule.fixedSum, law: 'contract', ...(rule.clause !== undefined && { clause: rule.clause }) };
    case 'none':
      return undefined;
  }
}
