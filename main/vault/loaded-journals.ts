import { join } from 'node:path';
import type { ClientId, DeviceId } from '../../shared/fields.ts';
import type { Owner } from '../../shared/journal/entry.ts';
import { Refusal } from '../../shared/result.ts';
import type { Files } from './files.ts';
import type { HighWater } from './high-water.ts';
import { copiedDevice } from './conflict-copy.ts';
import { clientOf, deviceOf, isDisplaced, layout, namesIn } from './layout.ts';
import type { Journal } from './journal.ts';
import { OwnerJournal } from './owner-journal.ts';
import { acceptedLosses, type Lost } from './losses.ts';
import type { Mark, Place } from './read-journal.ts';
import type { Secrets } from './secrets.ts';
import { erasedClients } from './vault.ts';

/** Where the journals stand, and what they are read with. */
interface Shelves {
  readonly folder: string;
  readonly files: Files;
  readonly highWater: HighWater;
  readonly secrets: () => Secrets;
  readonly digestWorker: string | undefined;
  /** Refuses where another vault stands in the folder by now. */
  readonly refuseOther: () => Promise<void>;
}

/** The journals of a vault that were opened, each loaded once and kept up with the disk. */
export class LoadedJournals {
  readonly #folder: string;
  readonly #files: Files;
  readonly #highWater: HighWater;
  readonly #secrets: () => Secrets;
  readonly #digestWorker: string | undefined;
  readonly #refuseOther: () => Promise<void>;
  readonly #byOwner = new Map<Owner, OwnerJournal>();
  /** The device whose files nobody else can write: this one, once it holds the lock. */
  #held: DeviceId | undefined;
  readonly #arrived: (owner: Owner) => void;
  /** The clients that were there at the last look around. */
  #there: ReadonlySet<ClientId> | undefined;

  /** `arrived` is told of a journal, loaded before, in which something new was found. */
  constructor(
    { folder, files, highWater, secrets, digestWorker, refuseOther }: Shelves,
    arrived: (owner: Owner) => void,
  ) {
    this.#refuseOther = refuseOther;
    this.#secrets = secrets;
    this.#folder = folder;
    this.#files = files;
    this.#highWater = highWater;
    this.#digestWorker = digestWorker;
    this.#arrived = arrived;
  }

  /** The vault's own journal as it is in memory; `undefined` while the vault is locked. */
  get vaultJournal(): Journal | undefined {
    return this.#byOwner.get('vault')?.journal;
  }

  hold(device: DeviceId): void {
    this.#held = device;
  }

  /** A journal that is there, read up to now. Refuses with `erased`, `not-found`, and `corrupt` where its folder has gone. */
  async existing(owner: Owner): Promise<OwnerJournal> {
    const journal = await this.upToNow(owner);
    if (owner === 'vault' || journal.marks.length > 0 || !journal.isReadable) return journal;
    this.#byOwner.delete(owner);
    throw this.#isKnown(owner)
      ? new Refusal(
          'corrupt',
          'This client’s folder is missing from the vault. Nothing was deleted by the app. Bring it back, or restore a backup.',
          { client: owner },
        )
      : new Refusal('not-found', 'There is no such client in this vault.', { client: owner });
  }

  /** A journal, there or to be begun, read up to now. Refuses with `erased`. */
  async upToNow(owner: Owner): Promise<OwnerJournal> {
    if (owner !== 'vault' && (await this.erased()).has(owner))
      throw new Refusal('erased', 'This client was erased. Its folder is not read.', { client: owner });
    const known = this.#byOwner.get(owner);
    // What is read of another vault must not count as known of this one.
    if (!known && !this.#isKnown(owner)) await this.#refuseOther();
    const journal = known ?? new OwnerJournal(this.#folder, owner, this.#files, this.#secrets(), this.#digestWorker);
    this.#byOwner.set(owner, journal);
    const changed = await journal.refresh(this.#held);
    if (changed)
      for (const { place, mark } of journal.marks)
        this.#highWater.note(place, mark, (known) => journal.passes(place.device, known));
    if (changed && known) this.#arrived(owner);
    return journal;
  }

  /** A journal as it is in memory; loaded if it is not. */
  async loaded(owner: Owner): Promise<OwnerJournal> {
    return this.#byOwner.get(owner) ?? this.existing(owner);
  }

  /** Every journal of the vault, read up to now. */
  async all(): Promise<readonly Journal[]> {
    const all: Journal[] = [];
    for (const owner of ['vault', ...(await this.clients())] as const) all.push((await this.upToNow(owner)).journal);
    return all;
  }

  /**
   * Reads on in every journal in memory, and looks which clients came or went since the last time: `arrived` is told of each. A folder that is not
   * there tells nothing; whoever wants something of it is told.
   */
  async again(): Promise<void> {
    if (!(await this.#files.facts(join(this.#folder, layout.vaultFile)))) return;
    const there = new Set(await this.clients());
    for (const owner of this.#byOwner.keys()) if (owner === 'vault' || there.has(owner)) await this.upToNow(owner);
    const before = this.#there ?? there;
    this.#there = there;
    for (const client of new Set([...there, ...before]))
      if (!there.has(client) || !before.has(client)) this.#arrived(client);
  }

  /** How far each file of the journals in memory has been read. */
  get marks(): readonly { readonly place: Place; readonly mark: Mark }[] {
    return [...this.#byOwner.values()].flatMap(({ marks }) => marks);
  }

  async erased(): Promise<ReadonlySet<ClientId>> {
    return erasedClients((await this.upToNow('vault')).journal.entries);
  }

  /**
   * Clients whose journals are there, less those erased. A folder without a journal is none: a sync program makes it before what stands in it arrives, and
   * may have taken away what did.
   */
  async clients(): Promise<readonly ClientId[]> {
    const erased = await this.erased();
    const there = ((await namesIn(this.#files, this.#folder, layout.clients)) ?? []).flatMap(
      (name) => clientOf(name) ?? [],
    );
    const begun = await Promise.all(there.map(async (client) => !erased.has(client) && this.#isBegun(client)));
    return there.filter((_, i) => begun[i]);
  }

  /**
   * Clients this computer knows, whose folders are not there, were never erased, and whose loss was not accepted: deleted by hand, or not arrived.
   */
  async missing(): Promise<readonly Lost[]> {
    const there = [...(await this.erased()), ...(await this.clients())];
    const told = new Set([...there, ...acceptedLosses((await this.upToNow('vault')).journal.entries)]);
    const known = new Map<ClientId, number>();
    for (const { place, mark } of this.#highWater.all) {
      if (place.owner === 'vault' || mark.n === 0 || told.has(place.owner)) continue;
      known.set(place.owner, (known.get(place.owner) ?? 0) + mark.n);
    }
    return [...known].map(([client, entries]) => ({ client, entries }));
  }

  /**
   * Refuses with `corrupt` a vault that stands empty although this computer knows clients in it: an unfinished sync or the wrong
   * folder, and never the user's wish.
   */
  async refuseEmptied(): Promise<void> {
    const there = await this.clients();
    if (there.length > 0) return;
    const missing = await this.missing();
    if (missing.length === 0) return;
    throw new Refusal(
      'corrupt',
      `This vault looks empty, but this computer knows of ${missing.length} client${missing.length === 1 ? '' : 's'} in it. Nothing was changed. Wait for the sync to finish, or restore a backup.`,
      { folder: this.#folder, missing: missing.map(({ client }) => client) },
    );
  }

  /** Closes and forgets the journal of a client that is erased. */
  async drop(client: ClientId): Promise<void> {
    await this.#byOwner.get(client)?.close();
    this.#byOwner.delete(client);
  }

  /** Closes the files and forgets what was read. */
  async close(): Promise<void> {
    for (const journal of this.#byOwner.values()) await journal.close();
    this.#byOwner.clear();
  }

  async #isBegun(client: ClientId): Promise<boolean> {
    // What cannot be listed, a link or a pipe in its place, is damaged, and named as such: not missing.
    const path = join(this.#folder, layout.journal(client));
    const names = await this.#files.names(path).catch(() => [`${client}.jsonl`]);
    if (names) return names.some((name) => deviceOf(name) ?? copiedDevice(name));
    return isDisplaced(this.#files, this.#folder, client);
  }

  #isKnown(owner: Owner): boolean {
    return this.#highWater.all.some(({ place, mark }) => place.owner === owner && mark.n > 0);
  }
}
