import { z } from 'zod';
import { Pattern } from '../decision.ts';
import { Fact } from './fact.ts';
import { playbooks } from './playbooks.ts';
import type { Recorded } from './recorded.ts';

/** A criterion for leaving: met or not met by the record, or the user's alone to weigh (row 56; seed C6). */
export const Criterion = z.object({
  pattern: Pattern,
  state: z.enum(['met', 'not-met', 'yours']),
  facts: z.array(Fact),
});
export type Criterion = z.output<typeof Criterion>;

/** The criterion of a pattern at the end of a day. */
export function criterionOf(pattern: Pattern, at: Recorded): Criterion {
  const { leave } = playbooks[pattern];
  if (leave === 'yours') return { pattern, state: 'yours', facts: [] };
  const facts = leave(at);
  return { pattern, state: facts.length > 0 ? 'met' : 'not-met', facts: [...facts] };
}
