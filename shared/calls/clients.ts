import { z } from 'zod';
import { ClientState, Profile, clientStates } from '../clients.ts';
import { ClientId, Currency, Day, EntryId, Text } from '../fields.ts';
import { Stamp } from '../journal/time.ts';
import { Retention } from '../retention.ts';
import { languages } from '../languages.ts';
import { type Call, nothing } from './call.ts';
import { Fields, Sealed } from './wire.ts';

/** What about a client lies where erasing them does not reach by itself. */
const Elsewhere = z.object({
  /** Drafts and saved looks that lie in the files of other computers, until those hear of it. */
  elsewhere: z.int(),
  /** Files of drafts that cannot be read, and may hold something of theirs: in the journal's folder, or where they were set aside. */
  unread: z.array(z.string()),
});

export const ClientSummary = z.object({
  id: ClientId,
  name: z.string(),
  state: z.enum([...clientStates, 'work-stopped']),
  since: Day.optional(),
  /** The entry that says so. */
  sinceEntry: EntryId.optional(),
  language: z.enum(languages).optional(),
  currency: Currency.optional(),
  entries: z.int(),
  lastEntry: Stamp.optional(),
  /** What is unpaid, per currency; amounts of several currencies are never added. */
  balance: z.array(z.object({ minor: z.int(), currency: Currency })),
  overdueDays: z.int(),
  waitingDays: z.int(),
  /** The journal cannot be read to its end. */
  damaged: z.boolean(),
});
export type ClientSummary = z.output<typeof ClientSummary>;

/** The clients. */
export const clientsCalls = {
  'clients.open': {
    does: 'opens a journal for a client',
    writes: true,
    input: Profile.extend({ state: ClientState.optional() }),
    output: z.object({ id: ClientId }),
  },
  'clients.list': {
    does: 'lists the clients',
    input: nothing,
    output: z.object({
      clients: z.array(ClientSummary),
      /** Clients this computer knows, whose folders have gone from the vault without being erased. */
      missing: z.array(ClientId),
      /** The same with how many entries were known of, and the name where this computer kept it. */
      absent: z.array(z.object({ client: ClientId, entries: z.int(), name: z.string().optional() })),
    }),
  },
  'clients.get': {
    does: 'gives one client',
    input: z.strictObject({ client: ClientId }),
    output: z.object({
      summary: ClientSummary,
      profile: Fields,
      states: z.array(z.object({ state: z.string(), on: Day, reason: z.string(), entry: EntryId })),
      /** Kinds and signs that occur, with how often. */
      kinds: z.record(z.string(), z.int()),
      signs: z.record(z.string(), z.int()),
      damage: z.string().optional(),
      /** Where: the entry and the line of each file that is damaged, how many entries before it are intact, and how many after it can be read. */
      damages: z.array(z.object({ n: z.int(), line: z.int(), intact: z.int(), beyond: z.int() })).optional(),
      /** Another computer is known to have recorded more in this journal than has arrived here. */
      awaited: z.boolean(),
      /** Until when the journal is kept, where a day is set. */
      retention: Retention.extend({ passed: z.boolean() }).optional(),
    }),
  },
  'clients.elsewhere': {
    does: 'says, before a client is erased, what about them lies where erasing does not reach by itself',
    input: z.strictObject({ client: ClientId }),
    output: Elsewhere,
  },
  'clients.erase': {
    does: 'erases a client for good, leaving a tombstone; the name has to be given once more',
    writes: true,
    input: z.strictObject({
      client: ClientId,
      name: z.string(),
      why: Text.optional(),
      /** Drafts about them go from the files of other computers too: of one that is gone, or of this one under a name it has lost. */
      elsewhere: z.boolean().optional(),
    }),
    output: Elsewhere.extend({ entries: z.int() }),
  },
  'clients.accept-loss': {
    does: 'says once that a client whose folder is missing is lost for good, and why; verify then names it without alarm',
    writes: true,
    input: z.strictObject({ client: ClientId, why: Text }),
    output: Sealed,
  },
  'clients.revise': {
    does: "records a client's details as they are from now on",
    writes: true,
    input: z.strictObject({ client: ClientId, profile: Profile }),
    output: Sealed,
  },
} as const satisfies Record<string, Call>;
