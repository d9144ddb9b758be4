import { z } from 'zod';
import { Day, EntryId } from '../../fields.ts';

/** What a stranger would ask about a record, in the order in which it is best mended. */
export const checkRules = [
  /** Words left out in one place that are still said or shown in another. */
  'left-out',
  /** Two statements that cannot both be so. */
  'contradiction',
  /** A sum that no exhibit shows. */
  'no-exhibit',
  /** An incident without what was answered, or an open request that nobody reminded of. */
  'no-reply',
  /** Words of opinion where facts are told. */
  'opinion',
  /** A person who is neither the writer nor the client. */
  'third-party',
  /** Weeks of which the record says nothing. */
  'gap',
  /** An exhibit that no entry cites, or whose content is not shown. */
  'exhibit',
  /** Nothing is asked for. */
  'no-request',
] as const;

/** How a rule was met: each has its sentence. */
export const checkCases = [
  'answered-before-asked',
  'due-before-issued',
  'happened-after-recorded',
  'paid-before-issued',
  'paid-too-much',
  'same-number',
  'sum-without-exhibit',
  'payment-without-exhibit',
  'promise-without-exhibit',
  'no-response',
  'no-reminder',
  'loaded-word',
  'person-present',
  'address',
  'still-said',
  'still-named',
  'still-asked',
  'still-shown',
  'silent-days',
  'not-cited',
  'not-shown',
  'nothing-asked',
] as const;

export const CheckFinding = z.object({
  rule: z.enum(checkRules),
  case: z.enum(checkCases),
  /** Where to mend it; none for what is about the record as a whole. */
  entry: EntryId.optional(),
  /** How that entry is cited. */
  number: z.string().optional(),
  /** The word, the name, the number of an invoice. */
  what: z.string().optional(),
  /** Days of a gap, or on which the two statements stand. */
  from: Day.optional(),
  to: Day.optional(),
});
export type CheckFinding = z.output<typeof CheckFinding>;
