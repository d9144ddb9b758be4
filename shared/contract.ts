import { z } from 'zod';
import { AccountsView } from './accounts-view.ts';
import { clientStates, ClientState, Profile } from './clients.ts';
import { DecisionView } from './decision-view.ts';
import { ClientId, Currency, Day, DeviceId, EntryId, Hash, Name, Place, Text, VaultId, Zone } from './fields.ts';
import { Envelope } from './journal/entry.ts';
import { Occurred, Stamp } from './journal/time.ts';
import { sealableKinds, type Body, type SealableKind } from './journal/kinds.ts';
import { languages } from './languages.ts';
import { LetterChoice } from './letters/source.ts';
import { LetterPreview, LettersView } from './letters/view.ts';
import { LettingGoView } from './letting-go.ts';
import { Audience, ReportKind } from './reports/issued.ts';
import { AnswerView } from './answer-view.ts';
import { InterestView, MoneyView } from './money-view.ts';
import { SignsView } from './signs-view.ts';
import { TermsView } from './terms-view.ts';
import { TodayView } from './today-view.ts';
import { WaitingView } from './waiting-view.ts';
import { WorkView } from './work-view.ts';
import type { Result } from './result.ts';

const nothing = z.strictObject({});

/** A passphrase or a recovery key: never in an argument of the terminal, never in a log. */
const Secret = z.string().min(1).max(1024);
const Fields = z.record(z.string(), z.unknown());

/** A sealed entry as it crosses a door: the envelope, its hash, its body without the salt, and how it is cited (`37`, `k7-37`). */
export const WireEntry = Envelope.extend({ hash: Hash, body: Fields, cite: z.string() });
export type WireEntry = z.output<typeof WireEntry>;

/** An entry of the log as it counts now, with its corrections under it. */
export const LogItem = z.object({
  entry: WireEntry,
  /** The corrected body; `entry.body` is the original. */
  body: Fields,
  struck: z.boolean(),
  addenda: z.array(WireEntry),
  /** The calendar day it stands under. */
  day: Day,
});
export type LogItem = z.output<typeof LogItem>;

export const ClientSummary = z.object({
  id: ClientId,
  name: z.string(),
  state: z.enum([...clientStates, 'work-stopped']),
  since: Day.optional(),
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

export const Finding = z.object({
  /** What is wrong, as a word of a closed list that the screens translate. */
  what: z.string(),
  message: z.string(),
  /** The file, relative to the vault. */
  where: z.string(),
  line: z.int().optional(),
  client: z.string().optional(),
  device: z.string().optional(),
  entry: z.object({ n: z.int().optional(), id: z.string().optional() }).optional(),
  /** `note` says something worth knowing; `fault` is what makes `ok` false. */
  weight: z.enum(['fault', 'note']),
});
export type Finding = z.output<typeof Finding>;

const Sealed = z.object({ id: EntryId, n: z.int(), cite: z.string(), hash: Hash, recordedAt: Stamp });

export const Draft = z.object({
  id: EntryId,
  client: ClientId.optional(),
  kind: z.string(),
  body: Fields,
  draftedAt: Stamp,
  savedAt: Stamp,
});
export type Draft = z.output<typeof Draft>;

const Me = z.object({
  name: z.string().optional(),
  trade: z.string().optional(),
  address: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  currency: Currency.optional(),
  language: z.enum(languages).optional(),
  zone: z.string().optional(),
});

/** Language and look: the only things that are not entries. */
export const Settings = z.strictObject({
  language: z.enum(languages).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  zoom: z.number().min(0.5).max(3).optional(),
});
export type Settings = z.output<typeof Settings>;

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

/**
 * Every call that crosses a door: what it takes and what it answers. Types, the exhaustiveness of the handlers, the preload's bridge, the command line
 * and its help all come from this table. `writes` needs the writer's lock; `places` names inputs that are paths at the terminal and a dialog's tokens in
 * a window; `door: 'window'` keeps a call from the terminal.
 */
export const calls = {
  'vault.create': {
    does: 'begins a new vault',
    writes: true,
    input: z.strictObject({
      name: Name.optional(),
      currency: Currency.optional(),
      language: z.enum(languages).optional(),
      trade: Name.optional(),
    }),
    output: z.object({ id: VaultId }),
  },
  'vault.open': { does: 'opens the vault', input: nothing, output: z.object({ id: VaultId }) },
  'vault.lock': { does: 'locks a protected vault', input: nothing, output: nothing },
  'vault.unlock': {
    does: 'opens a protected vault with its passphrase or its recovery key',
    door: 'window',
    input: z.union([z.strictObject({ passphrase: Secret }), z.strictObject({ recoveryKey: Secret })]),
    output: nothing,
  },
  'vault.change-passphrase': {
    does: 'changes the passphrase; the recovery key stays',
    door: 'window',
    writes: true,
    input: z.strictObject({ current: Secret, next: Secret }),
    output: nothing,
  },
  'vault.recovery-key': {
    does: 'gives the recovery key of a protected vault that is open',
    door: 'window',
    input: nothing,
    output: z.object({ key: z.string() }),
  },
  'vault.backup': {
    does: 'writes a backup, reads it back, and thins out older ones',
    places: ['out'],
    input: z.strictObject({ out: Place }),
    output: z.object({
      path: z.string(),
      madeAt: z.string(),
      files: z.int(),
      bytes: z.int(),
      newExhibits: z.int(),
      dropped: z.array(z.string()),
    }),
  },
  'vault.restore': {
    does: 'restores a backup to a new folder and verifies it; without `to`, to the folder of this call, which must not hold a vault',
    places: ['from', 'to'],
    input: z.strictObject({ from: Place, to: Place.optional() }),
    output: z.object({ folder: z.string(), vault: VaultId, backupMadeAt: z.string(), entries: z.int() }),
  },
  'vault.status': {
    does: 'says what the vault is',
    input: nothing,
    output: z.object({
      state: z.enum(['none', 'open', 'locked']),
      id: VaultId.optional(),
      device: DeviceId.optional(),
      folder: z.string().optional(),
      /** The frozen clock of a sample vault. */
      sample: Stamp.optional(),
      protection: z.enum(['none', 'passphrase']).optional(),
      version: z.string(),
      now: Stamp,
    }),
  },
  'vault.verify': {
    does: 'checks every journal and exhibit, and names every finding',
    places: ['path'],
    input: z.strictObject({ path: Place.optional() }),
    output: z.object({
      ok: z.boolean(),
      findings: z.array(Finding),
      checked: z.object({ journals: z.int(), entries: z.int(), exhibits: z.int() }),
    }),
  },
  'me.get': { does: "gives the user's own details", input: nothing, output: Me },
  'me.revise': {
    does: "records the user's own details",
    writes: true,
    input: z.strictObject({
      name: Name,
      trade: Name.optional(),
      address: Text.optional(),
      email: Name.optional(),
      phone: Name.optional(),
      currency: Currency.optional(),
      language: z.enum(languages).optional(),
      zone: Zone.optional(),
    }),
    output: Sealed,
  },
  'clients.open': {
    does: 'opens a journal for a client',
    writes: true,
    input: Profile.extend({ state: ClientState.optional() }),
    output: z.object({ id: ClientId }),
  },
  'clients.list': { does: 'lists the clients', input: nothing, output: z.object({ clients: z.array(ClientSummary) }) },
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
    }),
  },
  'clients.erase': {
    does: 'erases a client for good, leaving a tombstone; the name has to be given once more',
    writes: true,
    input: z.strictObject({ client: ClientId, name: z.string(), why: Text.optional() }),
    output: z.object({ entries: z.int() }),
  },
  'clients.revise': {
    does: "records a client's details as they are from now on",
    writes: true,
    input: z.strictObject({ client: ClientId, profile: Profile }),
    output: Sealed,
  },
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
  'accounts.view': {
    does: 'gives every account with its handover so far, and what comes next',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: AccountsView,
  },
  'letting-go.view': {
    does: 'says how far a client is let go: what is decided, settled, handed over, reported, closed',
    input: z.strictObject({ client: ClientId }),
    output: LettingGoView,
  },
  'letters.list': {
    does: 'lists the letters there are, and says which of them the record asks for now and why',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: LettersView,
  },
  'letters.preview': {
    does: 'fills a letter from the record; empty fields are marked and listed',
    input: z.strictObject({
      client: ClientId,
      /** A template of `letters.list`. */
      template: Name,
      /** The client's own where left out. */
      language: z.enum(languages).optional(),
      choice: LetterChoice.optional(),
      /** Words for fields, by their names: a day as `2026-11-21`; an empty one takes a field out. */
      overrides: z.record(z.string().max(60), z.string().max(10_000)).optional(),
      asOf: Day.optional(),
    }),
    output: LetterPreview,
  },
  'letters.keep': {
    does: "keeps a letter template of the user's own, or takes one out",
    writes: true,
    input: z.strictObject({
      name: Name.max(200),
      language: z.enum(languages),
      subject: Name,
      text: Text,
      removed: z.literal(true).optional(),
    }),
    output: Sealed,
  },
  'reports.make': {
    does: 'makes a report as PDF and records that it was issued',
    writes: true,
    places: ['out'],
    input: z.strictObject({
      client: ClientId,
      kind: ReportKind,
      out: Place,
      language: z.enum(languages).optional(),
      from: Day.optional(),
      to: Day.optional(),
      audience: Audience.optional(),
      kinds: z.array(z.string().max(60)).max(80).optional(),
      /** For a handover: leave the reason out of this copy. */
      withoutReason: z.boolean().optional(),
      /** For a letter: its words, or the entry that records it as sent. */
      letter: z
        .union([z.strictObject({ subject: Name.optional(), text: Text }), z.strictObject({ entry: EntryId })])
        .optional(),
    }),
    output: z.object({
      path: z.string(),
      number: z.string(),
      sha256: Hash,
      bytes: z.int(),
      pages: z.int(),
      entry: EntryId,
      /** Characters that no bundled font has, printed as their code points. */
      missing: z.array(z.object({ codePoint: z.string(), times: z.int() })),
    }),
  },
  'reports.list': {
    does: 'lists the reports issued',
    input: z.strictObject({ client: ClientId }),
    output: z.object({
      reports: z.array(
        z.object({
          entry: EntryId,
          number: z.string(),
          kind: ReportKind,
          language: z.enum(languages),
          audience: Audience,
          issuedAt: Stamp,
          pages: z.int(),
          entries: z.int(),
          sha256: Hash,
          file: z.string(),
          /** Corrections recorded since that touch an entry it rested on. */
          correctedSince: z.array(EntryId),
        }),
      ),
    }),
  },
  'search.find': {
    does: 'finds entries that hold every word of a text',
    input: z.strictObject({
      text: z.string().min(1).max(500),
      client: ClientId.optional(),
      kinds: z.array(z.string().max(60)).max(80).optional(),
      signs: z.array(z.string().max(60)).max(80).optional(),
      from: Day.optional(),
      to: Day.optional(),
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
        }),
      ),
    }),
  },
  'money.view': {
    does: 'gives the account: invoices, lateness, interest, promises, what is at stake',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: MoneyView,
  },
  'interest.view': {
    does: 'gives the interest on one invoice, step by step',
    input: z.strictObject({ client: ClientId, invoice: EntryId, asOf: Day.optional() }),
    output: InterestView,
  },
  'waiting.view': {
    does: 'gives the requests and the waiting, as a union of days',
    input: z.strictObject({ client: ClientId, asOf: Day.optional(), from: Day.optional(), to: Day.optional() }),
    output: WaitingView,
  },
  'work.view': {
    does: 'gives hours by nature, deliverables, and what an hour really brought',
    input: z.strictObject({ client: ClientId, asOf: Day.optional(), from: Day.optional(), to: Day.optional() }),
    output: WorkView,
  },
  'terms.view': {
    does: 'gives the terms in force, what they lack, and how much of their limits is used',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: TermsView,
  },
  'answer.view': {
    does: 'answers "is that all you did?" for a period',
    input: z.strictObject({ client: ClientId, asOf: Day.optional(), from: Day.optional(), to: Day.optional() }),
    output: AnswerView,
  },
  'signs.view': {
    does: 'gives the signs of trouble by how often, the limits stated, and what was repeated after them',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: SignsView,
  },
  'decision.view': {
    does: 'gives what weighs and what speaks against it, the patterns and criteria, and what leaving would cost',
    input: z.strictObject({ client: ClientId, asOf: Day.optional() }),
    output: DecisionView,
  },
  'today.view': {
    does: 'gives what asks for an act today, across clients',
    input: z.strictObject({ asOf: Day.optional() }),
    output: TodayView,
  },
  'jobs.stop': {
    does: 'stops the making of a report or the keeping of a file',
    input: z.strictObject({ job: z.enum(['report', 'exhibit']) }),
    output: z.object({ stopped: z.int() }),
  },
  'settings.get': { does: 'gives language and look', input: nothing, output: Settings },
  'settings.set': { does: 'keeps language and look', writes: true, input: Settings, output: Settings },
  'desktop.choose': {
    does: 'asks for a file or a place with the system dialog',
    door: 'window',
    input: z.strictObject({
      purpose: z.enum(['report', 'exhibit', 'verify', 'backup', 'restore', 'vault']),
      name: Name.optional(),
    }),
    output: z.object({ token: z.uuid(), name: z.string() }),
  },
  'desktop.idle': {
    does: 'says for how many seconds nobody has touched this computer',
    door: 'window',
    input: nothing,
    output: z.object({ seconds: z.int().min(0) }),
  },
  'desktop.protect': {
    does: 'writes the journal anew under a passphrase, verifies it and goes on with it; the old folder stays for the user to remove',
    door: 'window',
    input: z.strictObject({ passphrase: Secret }),
    output: z.object({ recoveryKey: z.string(), inClear: z.string() }),
  },
  'desktop.backups': {
    does: 'lists the backups of this journal, newest first',
    door: 'window',
    input: nothing,
    output: z.object({
      backups: z.array(z.object({ token: z.uuid(), name: z.string(), here: z.boolean() })),
      second: z.string().optional(),
    }),
  },
  'desktop.keep-backups-in': {
    does: 'keeps backups in a folder of the user, too',
    door: 'window',
    places: ['folder'],
    input: z.strictObject({ folder: Place }),
    output: nothing,
  },
  'desktop.use-journal': {
    does: 'goes on with the journal in another folder',
    door: 'window',
    places: ['folder'],
    input: z.strictObject({ folder: Place }),
    output: nothing,
  },
  'desktop.look-at-sample': {
    does: 'shows the sample journal, in this language where one is given',
    door: 'window',
    input: z.strictObject({ language: z.enum(languages).optional() }),
    output: nothing,
  },
  'desktop.own-journal': {
    does: "goes back to the user's own journal",
    door: 'window',
    input: nothing,
    output: nothing,
  },
  'desktop.mail': {
    does: 'opens a letter in the mail program, for the user to look at and send',
    door: 'window',
    input: z.strictObject({
      to: Name.optional(),
      subject: Name,
      /** Without it the mail is opened with its subject only, for a text that was copied. */
      text: Text.optional(),
    }),
    output: nothing,
  },
  'desktop.open': {
    does: 'opens a report that was just made',
    door: 'window',
    places: ['path'],
    input: z.strictObject({ path: Place }),
    output: nothing,
  },
} as const satisfies Record<string, Call>;

/** The form of one row of the table. */
export interface Call {
  readonly does: string;
  readonly writes?: boolean;
  readonly places?: readonly string[];
  readonly door?: 'window';
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

export type CallName = keyof typeof calls;
export type Input<N extends CallName> = z.output<(typeof calls)[N]['input']>;
export type Output<N extends CallName> = z.output<(typeof calls)[N]['output']>;
/** What a caller writes: defaults may be left out. */
export type Ask<N extends CallName> = z.input<(typeof calls)[N]['input']>;

/** A row of the table by a name that may be anyone's. */
export function callNamed(name: string): Call | undefined {
  return Object.hasOwn(calls, name) ? (calls as Record<string, Call>)[name] : undefined; // widened to be asked by any name
}

/** A token that stands for a place the user chose in a dialog of the main process. */
export interface PlaceToken {
  readonly token: string;
}

/** What a window sends: the same as at the terminal, but tokens where the terminal has paths. */
export type WindowAsk<N extends CallName> = (typeof calls)[N] extends {
  readonly places: readonly (infer P extends string)[];
}
  ? Omit<Ask<N>, P> & {
      readonly [K in P & keyof Ask<N>]: undefined extends Ask<N>[K] ? PlaceToken | undefined : PlaceToken;
    }
  : Ask<N>;

/** What is told to every window when something changed. */
export interface Events {
  /** Entries were added to a client's journal, or to the vault's own. */
  readonly changed: { readonly owner: string };
  readonly drafts: Record<string, never>;
  readonly settings: Settings;
  readonly progress: { readonly job: string; readonly done: number; readonly total: number };
  readonly locked: Record<string, never>;
  /** A menu or a shortcut asks the window to go somewhere. */
  readonly command: { readonly command: string };
}
export type EventName = keyof Events;

/** What the preload gives a window: the calls, the events, and nothing else. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Returns the way to stop listening. */
  listen(listener: (name: EventName, payload: unknown) => void): () => void;
}
