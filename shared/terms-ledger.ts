import type { Day } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';

/** Versions of the terms, goals and price explanations, as recorded. */
export interface TermsLedger {
  /** In the order they came into force; of two from one day the one recorded later holds. */
  readonly versions: Effective<'terms-agreed'>[];
  readonly goals: Effective<'goal-confirmed'>[];
  readonly prices: Effective<'price-explained'>[];
}

export const termsFold: Fold<TermsLedger> = {
  kinds: ['terms-agreed', 'goal-confirmed', 'price-explained'],
  begin: () => ({ versions: [], goals: [], prices: [] }),
  take: ({ versions, goals, prices }, one) => {
    if (one.kind === 'goal-confirmed') goals.push(one);
    else if (one.kind === 'price-explained') prices.push(one);
    else if (one.kind === 'terms-agreed') {
      const place = versions.findLastIndex(({ body }) => body.from <= one.body.from) + 1;
      versions.splice(place, 0, one);
    }
  },
};

/** The version in force on a day: the last whose date had come (row 9). Each version is whole; nothing is carried over from the one before. */
export function termsOn({ versions }: TermsLedger, day: Day): Effective<'terms-agreed'> | undefined {
  return versions.findLast(({ body }) => body.from <= day);
}
