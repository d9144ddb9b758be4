import { z } from 'zod';
import { ClientId, EntryId, Hash, Place, Text } from '../fields.ts';
import { Stamp } from '../journal/time.ts';
import type { Call } from './call.ts';

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
          citedBy: z.array(EntryId),
        }),
      ),
    }),
  },
  'exhibits.read': {
    does: 'writes a checked copy of an exhibit',
    places: ['out'],
    input: z.strictObject({ client: ClientId, exhibit: EntryId, out: Place }),
    output: z.object({ path: z.string(), sha256: Hash, bytes: z.int() }),
  },
} as const satisfies Record<string, Call>;
