import { z } from 'zod';
import { ClientId, EntryId, Name, Place, Text } from '../fields.ts';
import { dateOrders } from '../import/order.ts';
import { Problem } from '../import/problem.ts';
import { Mapping } from '../import/table-kinds.ts';
import { Moment } from '../journal/time.ts';
import { Sign } from '../signs.ts';
import type { Call } from './call.ts';
import { Described, Picture } from './look.ts';
import { Fields } from './wire.ts';

/** The forms that can be read. */
export const importForms = [
  'table',
  'mail',
  'mailbox',
  'whatsapp',
  'telegram',
  'signal',
  'slack',
  'sms',
  'monica',
  'calendar',
  'picture',
  'document',
] as const;
export const ImportForm = z.enum(importForms);
export type ImportForm = z.output<typeof ImportForm>;

/** What an imported thing can be recorded as. */
export const importKinds = ['invoice', 'payment', 'work', 'incident', 'message', 'good-turn'] as const;
export const ImportKind = z.enum(importKinds);
export type ImportKind = z.output<typeof ImportKind>;

/** Who somebody in the files is: the user, one of the clients, or nobody whose words belong in the record. */
export const WhoIs = z.union([ClientId, z.enum(['me', 'nobody'])]);
export type WhoIs = z.output<typeof WhoIs>;

/** Somebody named in the files, by an address or a name. */
export const ImportPerson = z.object({
  /** How choices name them: an address in lower case, else the name as it stands. */
  who: z.string(),
  name: z.string(),
  count: z.int(),
  /** As far as it is known: from the last import, from a client's details, or from the user's own. */
  is: WhoIs.optional(),
});
export type ImportPerson = z.output<typeof ImportPerson>;

/** One thing that would be recorded, as far as it takes to judge it. */
export const ImportItem = z.object({
  id: EntryId,
  /** Which of the files it is from, as in `files`. */
  file: z.int(),
  /** The row of a table, the message of a mailbox, the line of a chat; counted from 1. */
  row: z.int(),
  kind: ImportKind,
  /** What its entry would say; long texts shortened here, never in the record. */
  body: Fields,
  when: Moment.optional(),
  /** Of a picture or paper: whether its time is in its name, or is the one of its file. */
  timeFrom: z.enum(['name', 'file']).optional(),
  from: z.string().optional(),
  to: z.array(z.string()).optional(),
  /** The client, where the thing itself tells. */
  client: ClientId.optional(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), bytes: z.int() })),
  /** Headers of a mail as they stand in it. */
  headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  /** Mails that belong together have the same. */
  thread: z.string().optional(),
  /** Where it stands among the mails of its thread that are here, by when they were written; counted from 1. */
  inThread: z.object({ at: z.int(), of: z.int() }).optional(),
  /** In the journal already, or twice in these files: not recorded again. */
  duplicate: z.boolean(),
});
export type ImportItem = z.output<typeof ImportItem>;

export const ImportFile = z.object({
  name: z.string(),
  as: ImportForm.optional(),
  /** A program whose exports are known. */
  program: z.string().optional(),
  items: z.int(),
  encoding: z.string().optional(),
  /** Of a table: its columns, some rows, and how it was read. */
  table: z
    .object({
      sheet: z.string().optional(),
      sheets: z.array(z.string()),
      columns: z.array(z.string()),
      rows: z.int(),
      sample: z.array(z.array(z.string())),
      mapping: Mapping.optional(),
    })
    .optional(),
  /** The order of the parts of its days could not be told: these are possible, and some of the days. Nothing of the file is shown before it is answered. */
  asks: z.object({ orders: z.array(z.enum(dateOrders)), sample: z.array(z.string()) }).optional(),
});
export type ImportFile = z.output<typeof ImportFile>;

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'iso-8859-2',
  'koi8-r',
  'shift_jis',
  'euc-jp',
] as const;

/** How one file is to be read, where it does not say so itself. */
export const Answer = z.strictObject({
  /** The number of the file in `files`; without it, all of them. */
  file: z.int().min(0).optional(),
  order: z.enum(dateOrders).optional(),
  encoding: z.enum(encodings).optional(),
  sheet: Name.optional(),
  mapping: Mapping.optional(),
});
export type Answer = z.output<typeof Answer>;

const reading = {
  path: Place.optional(),
  paths: z.array(Place).min(1).max(500).optional(),
  answers: z.array(Answer).max(500).optional(),
};

/** Something said of single things of what is brought in. */
const forItems = <Said extends z.ZodRawShape>(said: Said) =>
  z
    .array(z.strictObject({ item: EntryId, ...said }))
    .max(5000)
    .optional();

const choosing = {
  /** Whose journal takes what names nobody. */
  client: ClientId.optional(),
  people: z
    .array(z.strictObject({ who: z.string().min(1).max(500), is: WhoIs }))
    .max(2000)
    .optional(),
  /** What is not to be recorded. */
  leave: z.array(EntryId).max(20_000).optional(),
  /** Whose journal takes single things that name no client. */
  whose: forItems({ is: ClientId }),
  /** Pictures and papers that show what another thing is about: they become its exhibits, and no entries of their own. */
  joined: forItems({ to: EntryId }),
};

const Page = { from: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) };

/** A page as a picture, or why there is none. */
const Looked = z.discriminatedUnion('as', [Picture, Described]);

/** Files from elsewhere: read, reviewed, recorded together. */
export const importCalls = {
  'import.preview': {
    does: 'reads files or folders from elsewhere and says what would be recorded; records nothing',
    places: ['path', 'paths'],
    input: z.strictObject({ ...reading, limit: Page.limit }),
    output: z.object({
      batch: z.uuid(),
      files: z.array(ImportFile),
      total: z.int(),
      duplicates: z.int(),
      items: z.array(ImportItem),
      people: z.array(ImportPerson),
      problems: z.array(Problem),
      /** How many problems there are; the list ends at 500. */
      problemCount: z.int(),
    }),
  },
  'import.items': {
    does: 'gives more of what a preview found, or the mails of one thread',
    input: z.strictObject({ batch: z.uuid(), ...Page, thread: z.string().max(1000).optional() }),
    output: z.object({ total: z.int(), items: z.array(ImportItem) }),
  },
  'import.look': {
    does: 'shows a picture, or a page of a paper, that a preview found',
    input: z.strictObject({
      batch: z.uuid(),
      item: EntryId,
      page: z.int().min(1).optional(),
      /** Pixels across, at most. */
      width: z.int().min(100).max(4000).optional(),
    }),
    output: Looked,
  },
  'import.count': {
    does: 'says how many things of a preview would be recorded by some choices; records nothing',
    input: z.strictObject({ batch: z.uuid(), ...choosing }),
    output: z.object({ record: z.int(), already: z.int(), left: z.int(), unassigned: z.int() }),
  },
  'import.commit': {
    does: 'records what a preview found, each with the file it came from as exhibit; asked again, it goes on where it stopped',
    writes: true,
    places: ['path', 'paths'],
    input: z.strictObject({
      /** Of a preview; or, at a terminal, the files themselves. */
      batch: z.uuid().optional(),
      ...reading,
      ...choosing,
      /** Signs given to single things; a message with signs is recorded as an incident. */
      signs: forItems({ signs: z.array(Sign).max(30) }),
      kinds: forItems({ kind: ImportKind }),
      /** What single pictures and papers show, in the user's words; without them they are called by their names. */
      texts: forItems({ text: Text }),
    }),
    output: z.object({
      recorded: z.int(),
      /** Were in the journal already. */
      already: z.int(),
      left: z.int(),
      /** Nobody said which client they belong to. */
      unassigned: z.int(),
      exhibits: z.int(),
      /** Stopped before the end: asking again goes on. */
      stopped: z.boolean(),
      /** The first 500. */
      entries: z.array(z.object({ id: EntryId, client: ClientId, n: z.int(), kind: z.string() })),
      problems: z.array(Problem),
    }),
  },
  'import.discard': {
    does: 'forgets what a preview found',
    input: z.strictObject({ batch: z.uuid() }),
    output: z.strictObject({}),
  },
} as const satisfies Record<string, Call>;
