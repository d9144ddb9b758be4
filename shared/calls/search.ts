import { z } from 'zod';
import { ClientId, Day, EntryId } from '../fields.ts';
import type { Call } from './call.ts';

/** Finding text. */
export const searchCalls = {
  'search.find': {
    does: 'finds entries that hold every word of a text',
    input: z.strictObject({
      text: z.string().min(1).max(500),
      client: ClientId.optional(),
      kinds: z.array(z.string().max(60)).max(80).optional(),
      signs: z.array(z.string().max(60)).max(80).optional(),
      from: Day.optional(),
      to: Day.optional(),
      limit: z.int().min(1).max(500).default(50),
    }),
    output: z.object({
      total: z.int(),
      hits: z.array(
        z.object({
          entry: EntryId,
          client: ClientId,
          cite: z.string(),
          kind: z.string(),
          day: Day,
          struck: z.boolean(),
          /** The field the excerpt is from, and the ranges of it to mark. */
          field: z.string(),
          text: z.string(),
          marks: z.array(z.tuple([z.int(), z.int()])),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Call>;
