import { z } from 'zod';
import { Day, EntryId, Hash, Minutes, Money, Name, Text } from './fields.ts';
import { body } from './journal/common.ts';

/** What time went into (seeds A8, A11, T7, C5). */
export const natures = ['work', 'chasing', 'waiting', 'redo', 'out-of-scope', 'unpaid-test'] as const;
export const Nature = z.enum(natures);
export type Nature = z.output<typeof Nature>;

export const workKinds = {
  work: body({
    memo: Text,
    minutes: Minutes,
    /** True where a timer measured it; hand-entered time is shown apart. */
    measured: z.boolean().optional(),
    nature: Nature.optional(),
    /** One line for the final report: what this work achieved. */
    accomplishment: Name.optional(),
    on: Day.optional(),
    rights: Name.optional(),
    deliverable: EntryId.optional(),
  }),
  delivered: body({
    name: Name,
    on: Day,
    how: Name.optional(),
    /** Where it can be found: an address, a folder, a branch. */
    where: Name.max(2000).optional(),
    /** Of the file that was delivered. */
    sha256: Hash.optional(),
    rights: Name.optional(),
    result: Name.optional(),
  }),
  accepted: body({ deliverable: EntryId, on: Day, words: Text.optional() }),
  'acceptance-reversed': body({ deliverable: EntryId, on: Day, why: Text.optional() }),
  'opportunity-declined': body({ what: Text, value: Money.optional(), on: Day.optional() }),
} as const;
