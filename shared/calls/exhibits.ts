import { z } from 'zod';
import { ClientId, EntryId, Hash, Place, Text } from '../fields.ts';
import { Stamp } from '../journal/time.ts';
import type { Call } from './call.ts';
import { Described, Picture } from './look.ts';

/** Exhibits: files kept byte for byte. */
export const exhibitsCalls = {
  'exhibits.add': {
    does: 'keeps a file byte for byte',
    writes: true,
    places: ['path'],
    input: z.strictObject({
      client: ClientId,
      path: Place,
      source: Text.optional(),
      note: Text.optional(),
      capturedAt: z.iso.datetime().optional(),
    }),
    output: z.object({
      id: EntryId,
      number: z.string(),
      sha256: Hash,
      bytes: z.int(),
      name: z.string(),
      again: z.boolean(),
    }),
  },
  'exhibits.list': {
    does: 'lists exhibits',
    input: z.strictObject({ client: ClientId }),
    output: z.object({
      exhibits: z.array(
        z.object({
          id: EntryId,
          number: z.string(),
          name: z.string(),
          type: z.string(),
          bytes: z.int(),
          sha256: Hash,
          addedAt: Stamp,
          source: z.string().optional(),
          note: z.string().optional(),
          /** When the file was last changed and when what it shows was taken, by what it says itself: ISO 8601 in UTC. */
          modifiedAt: z.string().optional(),
          capturedAt: z.string().optional(),
          citedBy: z.array(EntryId),
        }),
      ),
    }),
  },
  'exhibits.look': {
    does: 'shows what an exhibit holds: a page as a picture, or lines of its text',
    input: z.strictObject({
      client: ClientId,
      exhibit: EntryId,
      /** Of a PDF. */
      page: z.int().min(1).optional(),
      /** Pixels across a picture, at most; one that has less is not made larger. */
      width: z.int().min(100).max(4000).optional(),
      /** The first line of a text, and how many. */
      line: z.int().min(1).optional(),
      lines: z.int().min(1).max(2000).optional(),
    }),
    output: z.discriminatedUnion('as', [
      Picture,
      z.object({
        as: z.literal('text'),
        /** The number of the first line here, and how many lines there are in all. */
        line: z.int(),
        of: z.int(),
        lines: z.array(z.string()),
        /** Of a mail: how many lines its head has. Then comes an empty one, what it says, and the names of what hung on it. */
        head: z.int().optional(),
        /** There is more in the file than is read. */
        cut: z.boolean(),
      }),
      Described,
    ]),
  },
  'exhibits.read': {
    does: 'writes a checked copy of an exhibit',
    places: ['out'],
    input: z.strictObject({ client: ClientId, exhibit: EntryId, out: Place }),
    output: z.object({ path: z.string(), sha256: Hash, bytes: z.int() }),
  },
} as const satisfies Record<string, Call>;
