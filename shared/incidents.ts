import { z } from 'zod';
import { EntryId, Minutes, Money, Name, Text } from './fields.ts';
import { body } from './journal/common.ts';
import { Sign, Signs } from './signs.ts';

/** How words were exchanged. */
export const channels = [
  'phone',
  'video',
  'in-person',
  'email',
  'chat',
  'sms',
  'post',
  'social',
  'platform',
  'other',
] as const;
export const Channel = z.enum(channels);
export type Channel = z.output<typeof Channel>;

export const incidentKinds = {
  /** Something that went wrong. Facts, the other side's words, and the writer's opinion are kept apart (research, 3.1). */
  incident: body({
    what: Text,
    exactWords: Text.optional(),
    signs: Signs.optional(),
    channel: Channel.optional(),
    present: z.array(Name).max(50).optional(),
    response: Text.optional(),
    theirConcern: Text.optional(),
    minutes: Minutes.optional(),
    amount: Money.optional(),
    url: Name.max(2000).optional(),
    /** Private: in no export. */
    opinion: Text.optional(),
    /** Private: how much it wore on the user, 1 to 5 (seed A29). */
    strain: z.int().min(1).max(5).optional(),
    /** The boundary this crosses again, where there was one. */
    boundary: EntryId.optional(),
  }),
  'boundary-stated': body({
    what: Text,
    sign: Sign.optional(),
    /** The letter it was stated in. */
    letter: EntryId.optional(),
    channel: Channel.optional(),
    exactWords: Text.optional(),
  }),
  'good-turn': body({ what: Text, channel: Channel.optional(), exactWords: Text.optional() }),
  'own-miss': body({ what: Text, remedy: Text.optional() }),
} as const;

/** Fields that are the writer's alone and never leave in an export. */
export const privateFields: ReadonlySet<string> = new Set([
  'opinion',
  'strain',
  'notes',
  'tags',
  // What a decision would cost the user, and the mark not to take a client back, concern nobody else.
  'income',
  'doNotTakeBack',
]);
