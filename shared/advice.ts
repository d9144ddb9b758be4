import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';

/** What the user recommended, and what became of it (seeds A14, T3). */
export interface AdviceLedger {
  readonly recommended: Map<EntryId, Effective<'recommended'>>;
  readonly decided: Effective<'recommendation-decided'>[];
}

export const adviceFold: Fold<AdviceLedger> = {
  kinds: ['recommended', 'recommendation-decided'],
  begin: () => ({ recommended: new Map(), decided: [] }),
  take: ({ recommended, decided }, one) => {
    if (one.kind === 'recommended') recommended.set(one.entry.id, one);
    else if (one.kind === 'recommendation-decided') decided.push(one);
  },
};

/** The decisions on recommendations from one day to another, both included. */
export function decidedBetween(
  { decided }: AdviceLedger,
  from: Day,
  to: Day,
): readonly Effective<'recommendation-decided'>[] {
  return decided.filter(({ body }) => body.on >= from && body.on <= to);
}
