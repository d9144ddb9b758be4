import { z } from 'zod';
import { ClientId, EntryId } from '../fields.ts';
import { Stamp } from '../journal/time.ts';
import { type Call, nothing } from './call.ts';
import { Fields } from './wire.ts';

export const Draft = z.object({
  id: EntryId,
  client: ClientId.optional(),
  kind: z.string(),
  body: Fields,
  draftedAt: Stamp,
  savedAt: Stamp,
});
export type Draft = z.output<typeof Draft>;

/** Drafts: the only thing that can be edited. */
export const draftsCalls = {
  'drafts.save': {
    does: 'keeps a draft',
    writes: true,
    input: z.strictObject({
      id: EntryId.optional(),
      client: ClientId.optional(),
      kind: z.string().min(1).max(60),
      body: Fields,
    }),
    output: Draft,
  },
  'drafts.list': {
    does: 'lists drafts',
    input: z.strictObject({ client: ClientId.optional() }),
    output: z.object({ drafts: z.array(Draft) }),
  },
  'drafts.discard': {
    does: 'throws a draft away',
    writes: true,
    input: z.strictObject({ id: EntryId }),
    output: nothing,
  },
} as const satisfies Record<string, Call>;
