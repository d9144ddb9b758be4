import type { ClientId, DeviceId, EntryId, VaultId } from '../../shared/fields.ts';
import { isKind, type Entry, type Owner } from '../../shared/journal/entry.ts';
import { clientJournalKinds, type Body, type Kind } from '../../shared/journal/kinds.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import type { SavedView } from '../../shared/saved-view.ts';
import { vaultKinds } from '../../shared/vault-entries.ts';
import type { DraftElsewhere } from './drafts-elsewhere.ts';
import type { Draft } from './drafts.ts';
import type { Exhibits } from './exhibits.ts';
import type { Heads, Journal } from './journal.ts';
import type { Lost } from './losses.ts';
import type { Unlocking } from './passphrase.ts';
import type { Repaired } from './repair.ts';
import type { Settings } from './settings.ts';
import type { Summaries } from './summaries.ts';
import type { Verification } from './verify.ts';

/** A journal that changed, as told to listeners once it is durable. */
export interface Change {
  readonly owner: Owner;
  /** What was sealed here; empty where another process or computer wrote. */
  readonly sealed: readonly Entry[];
}

/** Which draft or entry is sealed. */
export interface Sealing {
  readonly id: EntryId;
  /** When its draft was first saved; a draft of this id in the vault says so by itself. */
  readonly draftedAt?: Stamp;
}

/** What the tombstone of a client is sealed with. */
export interface Erasing extends Sealing {
  readonly why?: string;
  /** Drafts about the client go from the files of other computers too, which would otherwise do that themselves once they hear of it. */
  readonly alsoElsewhere?: boolean;
}

/** What about a client lies where erasing them does not reach by itself. */
export interface Lying {
  /** How many drafts and saved looks lie in the files of other devices, settled or not, and in copies of those. */
  readonly elsewhere: number;
  /** Files of drafts that cannot be read, and may hold something of theirs: by their paths in the vault, or where they were set aside. */
  readonly unread: readonly string[];
}

/** A client that is missing: how many entries were known of, and, as far as this computer kept it, the name. */
export interface Missing extends Lost {
  readonly name?: string;
}

/** A vault that is open. Everything that is written answers when it is durable; everything refused is a {@link Refusal}. */
export interface Vault {
  readonly id: VaultId;
  readonly folder: string;
  /** This computer's id in the vault. A new one is begun, at the first write, where its own files were rolled back. */
  readonly device: DeviceId;
  /** Of an invented vault: when its clock stands still. */
  readonly sample: { readonly frozenAt: Stamp } | undefined;
  readonly protection: 'none' | 'passphrase';
  /** Whether the passphrase has to be typed first; everything that reads or writes content is then refused with `locked`. */
  readonly isLocked: boolean;
  /** Refuses with `wrong-passphrase`, slowly and saying only that. */
  unlock(by: Unlocking): Promise<void>;
  /** Forgets the key and everything that was read. */
  lock(): Promise<void>;
  /** Changes the passphrase without writing the data anew; the recovery key stays. Refuses with `wrong-passphrase`, `invalid-input`. */
  changePassphrase(current: Unlocking, next: string): Promise<void>;
  /** The recovery key as it is printed, eight groups of four. Refuses with `locked`. */
  recoveryKey(): Promise<string>;
  /** Checks everything, with this computer's marks and the key: see {@link Verification}. */
  verify(): Promise<Verification>;
  /**
   * Becomes the writer now, instead of with the first thing that is written: a computer that is new here, or a vault that was restored, then says so
   * in the vault's journal. Refuses with `in-use`, `locked`.
   */
  begin(): Promise<void>;
  /** Has a vault that was restored say so now, unless it is locked or another process writes: it says so when it is unlocked, or with the first entry. */
  sayRestored(): Promise<void>;
  /** Repairs what verifying finds damaged, from a backup or a copy: see {@link Repaired}. Refuses with `not-found`, `locked`, `in-use`. */
  repair(from: string): Promise<Repaired & { readonly ok: boolean }>;
  /** The time by the vault's clock: for a sample the frozen one. */
  now(): Stamp;
  /** Clients whose folders are there, less those that were erased. */
  clients(): Promise<readonly ClientId[]>;
  /** Reads what other computers wrote since the last time, and tells of it by `onChange`. */
  lookAround(): Promise<void>;
  /** Clients this computer knows, whose folders have gone without being erased, and whose loss was not accepted. */
  missing(): Promise<readonly Missing[]>;
  /** A journal as it stands now, checked; what others appended is read. Refuses with `not-found`, `erased` or `corrupt`. */
  journal(owner: Owner): Promise<Journal>;
  /** A journal's plain lines up to the heads given, for an export. Refuses with `corrupt` where a file no longer reaches its head. */
  lines(owner: Owner, heads: Heads): Promise<readonly string[]>;
  /**
   * Seals an entry. Sealing an id again gives the first answer. Refuses with `invalid-input`, `not-found`, `too-large`, `in-use`, `read-only`,
   * `disk-full`, `corrupt`; then nothing was written.
   */
  seal<K extends Kind>(owner: Owner, kind: K, body: Body<K>, sealing: Sealing): Promise<Entry>;
  /**
   * Erases a client: first the tombstone in the vault's journal, then its folder. What comes back by a sync is not read. Backups that still
   * hold it are not touched. An erasure that was cut short is completed by asking again.
   */
  erase(client: ClientId, erasing: Erasing): Promise<Entry>;
  /** Says in the vault's own journal that a missing client is lost for good. Refuses with `not-found` a client that is not missing. */
  acceptLoss(client: ClientId, sealing: Sealing & { readonly why: string }): Promise<Entry>;
  readonly drafts: {
    list(): Promise<readonly Draft[]>;
    /** Saves a draft, in the place of the one with its id. An id that is sealed already is not saved. */
    save(draft: Draft): Promise<void>;
    discard(id: EntryId): Promise<void>;
    /** Drafts in the files of other devices that were not settled here: of other computers, or of this one before its own folder was lost. */
    elsewhere(): Promise<readonly DraftElsewhere[]>;
    /** What about a client lies where erasing them does not reach by itself. */
    lying(client: ClientId): Promise<Lying>;
    /** Settles one of them: it is not shown again, and goes on here as what it is taken up as. Its own file is not touched. */
    settle(id: EntryId, takenUp?: Draft): Promise<void>;
  };
  /** Looks at a client's timeline, by name: kept and sealed with the drafts. */
  readonly views: {
    list(): Promise<readonly SavedView[]>;
    /** Saves a view, in the place of its client's of the same name. Refuses with `too-large` beyond 200. */
    save(view: SavedView): Promise<void>;
    discard(client: ClientId, name: string): Promise<void>;
  };
  readonly settings: {
    get(): Promise<Settings>;
    /** Replaces them, whole. */
    set(settings: Settings): Promise<void>;
  };
  /** What was computed of clients' journals, for the next start: see {@link Summaries}. */
  readonly summaries: Pick<Summaries, 'get'> & {
    /** Keeps an answer computed of this state of the journal; where the journal has moved on, or is damaged, nothing is kept. */
    put(journal: Journal, name: string, question: string, answer: unknown): Promise<void>;
  };
  readonly exhibits: Pick<Exhibits, 'read' | 'copy' | 'add' | 'addBytes' | 'addPieces'>;
  /** The next lasting number, `EX-004`: reserved until it is sealed or the vault closed, so that no two calls get the same. */
  nextExhibitNumber(client: ClientId): Promise<string>;
  /** The next lasting number of a report in a year, `R-2027-0012`; reserved likewise. */
  nextReportNumber(client: ClientId, year: number): Promise<string>;
  /** Ends a reservation: a number that was not sealed is the next one's again, so that a report that was stopped leaves no gap to be asked about. */
  giveBack(client: ClientId, number: string): void;
  /** How an entry is cited: `37`, or `k7-37` where a later device wrote it. */
  citation(entry: Entry): string;
  /** Tells of every change until unsubscribed. */
  onChange(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
}

/** The id of every client that was erased, by the vault's own journal. */
export function erasedClients(vaultEntries: readonly Entry[]): ReadonlySet<ClientId> {
  return new Set(vaultEntries.flatMap((entry) => (isKind(entry, 'client-erased') ? entry.body.client : [])));
}

/** The body as the kind's schema has it. Refuses with `invalid-input` what is not of the kind, or of the wrong journal. */
export function checkedBody(owner: Owner, kind: Kind, body: unknown): object {
  const schemas: Readonly<
    Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown; error?: Error } }>
  > = owner === 'vault' ? vaultKinds : clientJournalKinds;
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
  if (!schema) throw new Refusal('invalid-input', 'This kind of entry does not belong in this journal.', { kind });
  const parsed = schema.safeParse(body);
  if (!parsed.success)
    throw new Refusal('invalid-input', `This is not a ${kind}: ${parsed.error?.message.slice(0, 2000)}`, { kind });
  return parsed.data as object; // every kind's schema is of an object
}
