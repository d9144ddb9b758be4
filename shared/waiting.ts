import { z } from 'zod';
import { Day, EntryId, Minutes, Name, Text } from './fields.ts';
import { Channel } from './incidents.ts';
import { body } from './journal/common.ts';

export const waitingKinds = {
  /** An answer, material, an approval or access the user asked for. */
  requested: body({
    what: Text,
    askedOn: Day,
    neededBy: Day,
    wants: z.enum(['answer', 'material', 'approval', 'access']).optional(),
    /** What cannot go on without it. */
    blocks: z.array(Name).max(50).optional(),
    /** The date promised for what it blocks; waiting moves it. */
    promised: Day.optional(),
    channel: Channel.optional(),
    /** The letter it was asked for in. */
    letter: EntryId.optional(),
    approval: z.strictObject({ round: z.int().min(1).max(1000), minor: z.boolean().optional() }).optional(),
  }),
  nudged: body({
    request: EntryId,
    on: Day,
    text: Text.optional(),
    channel: Channel.optional(),
    minutes: Minutes.optional(),
  }),
  answered: body({
    request: EntryId,
    on: Day,
    words: Text.optional(),
    /** What an approval round asked to change: only looks, or substance. */
    cosmetic: z.boolean().optional(),
    approved: z.boolean().optional(),
  }),
  withdrawn: body({ request: EntryId, on: Day, why: Text.optional() }),
} as const;
