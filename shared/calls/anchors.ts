import { z } from 'zod';
import { ClientId, EntryId, Hash, Place, Text } from '../fields.ts';
import { timeStampFaults } from '../proof/time-stamp-faults.ts';
import type { Call } from './call.ts';

const form = z.enum(['mail', 'file', 'rfc3161', 'other']);

export const ShownAnchor = z.object({
  id: EntryId,
  form,
  /** Entries it stands for. */
  n: z.int(),
  head: Hash,
  /** When the head was known outside, by the time-stamp or the mail; for a file when it was brought in. */
  at: z.string(),
  by: z.string().optional(),
  /** The journal still has this very entry at this number. */
  fits: z.boolean(),
  /** It fits, and where it is a time-stamp nothing is wrong with it. */
  holds: z.boolean(),
  stamp: z
    .object({
      authority: z.string(),
      issuer: z.string(),
      certificate: Hash.optional(),
      faults: z.array(z.enum(timeStampFaults)),
    })
    .optional(),
});
export type ShownAnchor = z.output<typeof ShownAnchor>;

/** Proof from outside: the fingerprint given to others, and what comes back. */
export const anchorsCalls = {
  'anchors.view': {
    does: 'says which proof from outside a journal has, how far it reaches, and what rests on this computer alone',
    input: z.strictObject({ client: ClientId }),
    output: z.object({
      fingerprint: Hash,
      /** What a file, a mail or a QR code carries. */
      text: z.string(),
      anchors: z.array(ShownAnchor),
      reach: z.object({
        entries: z.int(),
        covered: z.int(),
        alone: z.int(),
        oldest: z.object({ at: z.string(), entries: z.int() }).optional(),
      }),
    }),
  },
  'anchors.export': {
    does: 'writes the fingerprint as a small file to be given to others, or as a request for a time-stamp (RFC 3161, .tsq)',
    places: ['out'],
    input: z.strictObject({ client: ClientId, as: z.enum(['text', 'request']).default('text'), out: Place }),
    output: z.object({ path: z.string(), head: Hash, n: z.int() }),
  },
  'anchors.add': {
    does: 'brings back a mail (.eml), a file, or a time-stamp (.tsr) that carries the fingerprint of this journal, as an anchor',
    writes: true,
    places: ['path'],
    input: z.strictObject({ client: ClientId, path: Place, note: Text.optional() }),
    output: z.object({ anchors: z.array(ShownAnchor) }),
  },
} as const satisfies Record<string, Call>;
