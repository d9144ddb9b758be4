import { z } from 'zod';
import { ClientId, DeviceId, EntryId } from '../fields.ts';
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
  'drafts.elsewhere': {
    does: 'lists drafts begun on other computers, or on this one before its own folder was lost; what was recorded, taken up or put away is left out',
    input: nothing,
    output: z.object({ drafts: z.array(Draft.extend({ device: DeviceId })) }),
  },
  'drafts.take-up': {
    does: 'goes on here with a draft begun elsewhere; it gets an id of its own, and stays as it is where it was begun',
    writes: true,
    input: z.strictObject({ id: EntryId }),
    output: Draft,
  },
  'drafts.put-away': {
    does: 'does not show a draft begun elsewhere here any more; it stays where it was begun',
    writes: true,
    input: z.strictObject({ id: EntryId }),
    output: nothing,
  },
  'drafts.discard': {
    does: 'throws a draft away',
    writes: true,
    input: z.strictObject({ id: EntryId }),
    output: nothing,
  },
} as const satisfies Record<string, Call>;
