import { z } from 'zod';
import { ClientId, Day, EntryId, Text } from '../fields.ts';
import { type Body, type SealableKind, sealableKinds } from '../journal/kinds.ts';
import { Occurred } from '../journal/time.ts';
import type { Call } from './call.ts';
import { Fields, LogItem, Sealed, WireEntry } from './wire.ts';

/** `entries.seal` for one kind. */
function sealing<K extends SealableKind>(kind: K) {
  return z.strictObject({
    client: ClientId,
    kind: z.literal(kind),
    body: sealableKinds[kind],
    /** The draft this was; it becomes the entry's id, and sealing it twice gives the first answer. */
    draft: EntryId.optional(),
  });
}

const kindNames = Object.keys(sealableKinds) as [SealableKind, ...SealableKind[]]; // the table is not empty

/** What is to be sealed, told apart by its kind. */
export type Sealing = {
  [K in SealableKind]: { client: ClientId; kind: K; body: Body<K>; draft?: EntryId | undefined };
}[SealableKind];

const [firstKind, ...otherKinds] = kindNames.map((kind) => sealing(kind));
const SealInput = z.discriminatedUnion('kind', [firstKind as (typeof otherKinds)[number], ...otherKinds]); // kindNames is not empty

/** Entries and the log. */
export const entriesCalls = {
  'entries.seal': { does: 'records an entry', writes: true, input: SealInput, output: Sealed },
  'entries.list': {
    does: 'lists entries in the order recorded, corrections included',
    input: z.strictObject({ client: ClientId, after: EntryId.optional(), limit: z.int().min(1).max(500).default(500) }),
    output: z.object({ entries: z.array(WireEntry), next: EntryId.optional() }),
  },
  'entries.get': {
    does: 'gives one entry with its corrections',
    input: z.strictObject({ client: ClientId, entry: EntryId }),
    output: LogItem,
  },
  'entries.amend': {
    does: 'records a correction of an entry, or withdraws it',
    writes: true,
    input: z.strictObject({
      client: ClientId,
      entry: EntryId,
      reason: Text,
      text: Text.optional(),
      set: Fields.optional(),
      struck: z.literal(true).optional(),
      occurred: Occurred.optional(),
      draft: EntryId.optional(),
    }),
    output: Sealed,
  },
  'log.view': {
    does: 'gives a stretch of the log in the order of what happened, corrections folded in',
    input: z.strictObject({
      client: ClientId,
      kinds: z.array(z.string().max(60)).max(80).optional(),
      signs: z.array(z.string().max(60)).max(80).optional(),
      from: z.int().min(0).optional(),
      limit: z.int().min(1).max(500).default(100),
      /** Find the stretch that holds this day or entry instead. */
      day: Day.optional(),
      entry: EntryId.optional(),
    }),
    output: z.object({ total: z.int(), from: z.int(), items: z.array(LogItem) }),
  },
} as const satisfies Record<string, Call>;
