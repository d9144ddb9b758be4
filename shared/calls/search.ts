import { z } from 'zod';
import { clientStates } from '../clients.ts';
import { ClientId, Day, EntryId } from '../fields.ts';
import { type Call, nothing } from './call.ts';

/** Files whose text is still to be read, and files that are found by their names only: too large, or not what they claim to be. */
const FilesRead = { reading: z.int(), unread: z.int() };

/** Finding text. */
export const searchCalls = {
  'search.find': {
    does: 'finds entries, and files by what they say, that hold every word of a text',
    input: z.strictObject({
      text: z.string().min(1).max(500),
      client: ClientId.optional(),
      kinds: z.array(z.string().max(60)).max(80).optional(),
      signs: z.array(z.string().max(60)).max(80).optional(),
      from: Day.optional(),
      to: Day.optional(),
      /** Only clients who stand there now. */
      states: z
        .array(z.enum([...clientStates, 'work-stopped']))
        .max(10)
        .optional(),
      /** Waits until the text of every file has been read; else what is read so far is searched. */
      thorough: z.boolean().optional(),
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
          /** The words stand in this file, at this page or line of it, and not in the entry that names it. */
          inside: z
            .object({
              number: z.string(),
              name: z.string(),
              page: z.int().optional(),
              line: z.int().optional(),
            })
            .optional(),
        }),
      ),
      ...FilesRead,
    }),
  },
  'search.prepare': {
    does: 'takes everything in that can be found, so that the first search is as quick as the next; says how much it is',
    input: nothing,
    output: z.object({ entries: z.int(), ...FilesRead }),
  },
} as const satisfies Record<string, Call>;
