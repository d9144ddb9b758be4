import type { Pattern } from './decision.ts';
import type { Day } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { localDay } from './journal/time.ts';

export type PatternAnswer = Effective<'pattern-accepted'> | Effective<'pattern-rejected'>;

/** What the user chose: patterns accepted or rejected, and decisions (seeds A6, C6). */
export interface ChoiceLedger {
  readonly answers: Map<Pattern, PatternAnswer[]>;
  readonly decisions: Effective<'decision'>[];
}

export const choiceFold: Fold<ChoiceLedger> = {
  kinds: ['pattern-accepted', 'pattern-rejected', 'decision'],
  begin: () => ({ answers: new Map(), decisions: [] }),
  take: ({ answers, decisions }, one) => {
    if (one.kind === 'decision') decisions.push(one);
    else if (one.kind === 'pattern-accepted' || one.kind === 'pattern-rejected') {
      const known = answers.get(one.body.pattern);
      if (known) known.push(one);
      else answers.set(one.body.pattern, [one]);
    }
  },
};

/** The last answer to a pattern that was recorded by a day. */
export function answerTo({ answers }: ChoiceLedger, pattern: Pattern, asOf: Day): PatternAnswer | undefined {
  return answers.get(pattern)?.findLast(({ entry }) => localDay(entry.recordedAt) <= asOf);
}
