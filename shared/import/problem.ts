import { z } from 'zod';

/** What can be wrong with a file, or with one row or message of it. The list is closed: the screens say each in a sentence. */
export const problemCodes = [
  'not-known',
  'not-readable',
  'empty-file',
  'file-too-large',
  'too-many',
  'damaged',
  'archive-unsafe',
  'no-columns',
  'column-missing',
  'cell-empty',
  'not-a-date',
  'not-a-time',
  'not-an-amount',
  'amount-not-positive',
  'ambiguous-amount',
  'no-currency',
  'too-exact',
  'not-a-duration',
  'text-too-long',
  'text-shortened',
  'invoice-unknown',
  'other-currency',
  'row-uneven',
  'date-order',
  'date-asked',
  'no-date',
  'attachment-too-large',
  'attachment-missing',
  'too-deep',
  'too-many-parts',
  'charset-unknown',
  'message-broken',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Something that could not be brought in, or not whole: in which file, in which row or message, and why. */
export const Problem = z.object({
  file: z.string(),
  code: z.enum(problemCodes),
  /** The row of a table, the message of a mailbox, the line of a chat; counted from 1. */
  row: z.int().optional(),
  /** The column, the attachment, or the words that were not understood; at most 200 characters. */
  detail: z.string().optional(),
  /** Whether the thing is left out because of it; else it comes in all the same. */
  leftOut: z.boolean(),
});
export type Problem = z.output<typeof Problem>;
