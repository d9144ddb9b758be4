import { EntryId, type ClientId, type DeviceId } from '../../shared/fields.ts';
import { isKind, type Entry, type Owner } from '../../shared/journal/entry.ts';
import type { Kind } from '../../shared/journal/kinds.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import { deviceTags, tagged } from './citation.ts';
import { deleteClient, tombstone } from './erase.ts';
import { Exhibits } from './exhibits.ts';
import { disk } from './files.ts';
import type { HighWater } from './high-water.ts';
import type { Heads, Journal } from './journal.ts';
import type { Keyring } from './keyring.ts';
import { journalLines } from './lines.ts';
import type { LoadedJournals } from './loaded-journals.ts';
import { nextExhibitNumber, nextReportNumber, ReservedNumbers } from './numbers.ts';
import type { Pen, Request } from './next-line.ts';
import { Papers } from './papers.ts';
import type { Unlocking } from './passphrase.ts';
import { attempting } from './refusals.ts';
import { repairFrom, type Repaired } from './repair.ts';
import { homeOf, newId, type Surroundings } from './surroundings.ts';
import type { Summaries } from './summaries.ts';
import { refuseOther, writeVaultFile, type VaultFile } from './vault-file.ts';
import { verifyFolder, type Verification } from './verify.ts';
import { checkedBody, type Change, type Erasing, type Missing, type Sealing, type Vault } from './vault.ts';
import type { Writer } from './writer.ts';

/** What an open vault is put together from. */
export interface Parts {
  readonly folder: string;
  readonly file: VaultFile;
  readonly surroundings: Surroundings;
  readonly keyring: Keyring;
  readonly journals: LoadedJournals;
  readonly writer: Writer;
  readonly highWater: HighWater;
  readonly summaries: Summaries;
  readonly listeners: Set<(change: Change) => void>;
  /** It was restored, and has not said so yet. */
  readonly isRestored: boolean;
  readonly refuseEmptied: () => Promise<void>;
}

/** A vault on the disk, open: the parts put together behind {@link Vault}. */
export class OpenVault implements Vault {
  readonly #parts: Parts;
  readonly exhibits: Exhibits;
  readonly drafts: Vault['drafts'];
  readonly views: Vault['views'];
  readonly settings: Vault['settings'];
  readonly #papers: Papers;
  readonly #reserved = new ReservedNumbers();
  /** What was asked for and is not answered yet: closing waits for it. */
  readonly #underway = new Set<Promise<unknown>>();
  #tags: { readonly of: Journal; readonly tags: ReadonlyMap<DeviceId, string> } | undefined;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.exhibits = new Exhibits(
      parts.folder,
      this.#files,
      () => parts.keyring.secrets,
      () => this.#do('keep this file', () => this.#ownPen()),
      async (client) => (await parts.journals.erased()).has(client),
    );
    const { folder, writer, keyring } = parts;
    const secrets = () => keyring.secrets;
    const erased = () => parts.journals.erased();
    const desk = { folder, files: this.#files, home: this.#home, writer, secrets, erased, pen: () => this.#ownPen() };
    this.#papers = new Papers(desk, (what, act) => this.#do(what, act));
    ({ drafts: this.drafts, views: this.views, settings: this.settings } = this.#papers);
  }

  get id() {
    return this.#parts.file.id;
  }

  get folder() {
    return this.#parts.folder;
  }

  get device() {
    return this.#parts.writer.device;
  }

  get sample() {
    return this.#parts.file.sample;
  }

  get protection() {
    return this.#parts.file.protection === 'none' ? 'none' : 'passphrase';
  }

  get isLocked(): boolean {
    return this.#parts.keyring.isLocked;
  }

  unlock(by: Unlocking): Promise<void> {
    return this.#do('unlock the vault', async () => {
      await this.#parts.keyring.unlock(by);
      await this.#parts.refuseEmptied();
      await this.#said();
    });
  }

  sayRestored(): Promise<void> {
    return this.#do('say that the vault was restored', () => this.#said());
  }

  async #said(): Promise<void> {
    if (!this.#parts.isRestored || this.isLocked) return;
    await this.#pen().catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== 'in-use') throw error;
    });
  }

  async lock(): Promise<void> {
    await Promise.allSettled(this.#underway);
    await this.#parts.summaries.close();
    this.#parts.keyring.lock();
    this.#tags = undefined;
    await this.#parts.journals.close();
  }

  changePassphrase(current: Unlocking, next: string): Promise<void> {
    return this.#do('change the passphrase', async () => {
      const { keyring, file, folder, surroundings } = this.#parts;
      await this.#ownPen();
      const protection = await keyring.rewrapped(current, next);
      await writeVaultFile(this.#files, folder, { ...file, protection });
      keyring.renewed(protection);
      const id = newId<EntryId>(surroundings);
      await this.#seal('vault', 'passphrase-changed', { protection: 'changed' }, { id });
    });
  }

  recoveryKey(): Promise<string> {
    return this.#do('show the recovery key', async () => this.#parts.keyring.recoveryKey);
  }

  verify(): Promise<Verification> {
    return this.#do('verify the vault', async () => {
      const { keyring, surroundings, writer, highWater } = this.#parts;
      // What was sealed a moment ago is compared too.
      if (writer.isHeld) await highWater.flush().catch(() => undefined); // marks that stay behind say less, and nothing false
      return verifyFolder(this.folder, surroundings.state, this.#files, keyring.isLocked ? undefined : keyring.secrets);
    });
  }

  repair(from: string): Promise<Repaired & { readonly ok: boolean }> {
    return this.#do('repair the vault', async () => {
      const { folder: root, file, keyring, highWater, journals, writer } = this.#parts;
      await this.#pen();
      const { secrets } = keyring;
      const { quarantine } = writer;
      const shop = { root, file, files: this.#files, secrets, highWater, quarantine };
      const done = await repairFrom(from, () => this.verify(), shop);
      await journals.close(); // what was read of damaged files is read anew
      return { ...done, ok: (await this.verify()).ok };
    });
  }

  begin(): Promise<void> {
    return this.#do('begin to write in this vault', async () => void (await this.#pen()));
  }

  now(): Stamp {
    return this.#parts.surroundings.clock.now();
  }

  clients(): Promise<readonly ClientId[]> {
    return this.#do('list the clients', () => this.#parts.journals.clients());
  }

  lookAround(): Promise<void> {
    return this.#do('read the journal', async () => {
      await this.#parts.journals.again();
      await this.#papers.forgetErased();
    });
  }

  missing(): Promise<readonly Missing[]> {
    return this.#do('list the clients', async () => {
      const { journals, summaries } = this.#parts;
      const missing: Missing[] = [];
      for (const lost of await journals.missing()) {
        const name = await summaries.lastName(lost.client);
        missing.push({ ...lost, ...(name !== undefined && { name }) });
      }
      return missing;
    });
  }

  journal(owner: Owner): Promise<Journal> {
    return this.#do('read the journal', async () => (await this.#parts.journals.existing(owner)).journal);
  }

  lines(owner: Owner, heads: Heads): Promise<readonly string[]> {
    return this.#do('read the journal', () =>
      journalLines(this.folder, owner, heads, this.#files, this.#parts.keyring.secrets),
    );
  }

  seal(owner: Owner, kind: Kind, body: unknown, sealing: Sealing): Promise<Entry> {
    return this.#do('save this entry', () => this.#seal(owner, kind, body, sealing));
  }

  async #seal(owner: Owner, kind: Kind, body: unknown, { id, draftedAt }: Sealing): Promise<Entry> {
    if (!EntryId.safeParse(id).success) throw new Refusal('invalid-input', 'This is not an id.');
    const request = { id, kind, body: checkedBody(owner, kind, body), ...(draftedAt && { draftedAt }) };
    const { writer } = this.#parts;
    const { device } = await this.#pen();
    const entry = await this.#write(owner, request).catch(async (error: unknown) => {
      if (await writer.goesOn(device, error)) return this.#write(owner, request);
      throw error;
    });
    if (entry.kind !== kind) throw new Refusal('invalid-input', 'Another entry was sealed under this id.', { id });
    return entry;
  }

  async #write(owner: Owner, request: Request): Promise<Entry> {
    const { journals, writer } = this.#parts;
    const pen = await this.#pen();
    const journal = request.kind === 'client-opened' ? await journals.upToNow(owner) : await journals.loaded(owner);
    await writer.prepare(journal);
    return journal.seal(request, pen);
  }

  erase(client: ClientId, { why, alsoElsewhere = false, ...sealing }: Erasing): Promise<Entry> {
    return this.#do('erase this client', async () => {
      const { journals, highWater, summaries, folder } = this.#parts;
      await this.#ownPen();
      const before = journals.vaultJournal?.entries.find(
        (entry) => isKind(entry, 'client-erased') && entry.body.client === client,
      );
      const entry = before ?? (await this.#seal('vault', 'client-erased', await this.#tombstone(client, why), sealing));
      await journals.drop(client);
      await deleteClient(folder, client, this.#files, { highWater, home: this.#home });
      await summaries.forget(client);
      await this.#papers.erase(client, alsoElsewhere);
      return entry;
    });
  }

  acceptLoss(client: ClientId, { why, ...sealing }: Sealing & { readonly why: string }): Promise<Entry> {
    return this.#do('accept the loss of this client', async () => {
      const lost = (await this.#parts.journals.missing()).find((one) => one.client === client);
      if (!lost) throw new Refusal('not-found', 'This client is not missing from the vault.', { client });
      return this.#seal('vault', 'loss-accepted', { client, entries: lost.entries, why }, sealing);
    });
  }

  async #tombstone(client: ClientId, why: string | undefined) {
    const { heads, entries } = (await this.#parts.journals.existing(client)).journal;
    return tombstone(client, heads, entries.length, why);
  }

  readonly summaries: Vault['summaries'] = {
    get: (client, name, question) =>
      this.#do('read what was computed before', () => this.#parts.summaries.get(client, name, question)),
    put: (journal, name, question, answer) =>
      this.#do('keep what was computed', async () => {
        const { journals, summaries } = this.#parts;
        const { owner } = journal;
        if (owner === 'vault' || journal.fault) return;
        const loaded = await journals.loaded(owner);
        if (loaded.journal === journal) await summaries.put(owner, name, question, loaded.marks, answer);
      }),
  };

  nextExhibitNumber(client: ClientId): Promise<string> {
    return this.#reserve(client, (entries, tag, given) => nextExhibitNumber(entries, this.device, tag, given));
  }

  nextReportNumber(client: ClientId, year: number): Promise<string> {
    return this.#reserve(client, (entries, tag, given) => nextReportNumber(entries, this.device, tag, year, given));
  }

  giveBack(client: ClientId, number: string): void {
    this.#reserved.giveBack(client, number);
  }

  citation(entry: Entry): string {
    return tagged(this.#tagOf(entry.device), String(entry.n));
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#parts.listeners.add(listener);
    return () => this.#parts.listeners.delete(listener);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.allSettled(this.#underway);
    const { journals, writer, highWater, summaries } = this.#parts;
    try {
      await summaries.close();
      await journals.close();
      if (writer.isHeld) await highWater.flush().catch(() => undefined); // marks that stay behind are harmless
    } finally {
      await writer.end();
    }
  }

  get #home() {
    return homeOf(this.#parts.surroundings.state, this.id);
  }

  get #files() {
    return this.#parts.surroundings.files ?? disk;
  }

  #pen(): Promise<Pen> {
    return this.#parts.writer.pen();
  }

  /** The same for what does not pass through a journal that this vault holds open: nothing of another one, put in its place, may be changed. */
  async #ownPen(): Promise<Pen> {
    await refuseOther(this.#files, this.folder, this.id);
    return this.#pen();
  }

  /** Does what was asked for, unless the vault is closed; an error of the disk becomes its refusal. */
  #do<T>(what: string, act: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Refusal('no-vault', 'This vault is closed.'));
    const done = attempting({ what, path: this.folder }, act);
    const settled: Promise<unknown> = done.catch(() => undefined); // whoever asked is told by `done`
    this.#underway.add(settled);
    void settled.then(() => this.#underway.delete(settled));
    return done;
  }

  #reserve(
    client: ClientId,
    next: (entries: readonly Entry[], tag: string, given: readonly string[]) => string,
  ): Promise<string> {
    return this.#do('give a number', async () => {
      await this.#pen();
      const { journal } = await this.#parts.journals.existing(client);
      return this.#reserved.reserve(client, (given) => next(journal.entries, this.#tagOf(this.device), given));
    });
  }

  #tagOf(device: DeviceId): string {
    const { journals, file } = this.#parts;
    const of = journals.vaultJournal;
    if (of && this.#tags?.of !== of) this.#tags = { of, tags: deviceTags(file.firstDevice, of.entries) };
    return this.#tags?.tags.get(device) ?? device.slice(-8); // its beginning has not arrived yet
  }
}
