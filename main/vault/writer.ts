import { join } from 'node:path';
import type { DeviceId, EntryId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import type { WatchedClock } from './clock-marks.ts';
import { DeviceRecord, type Beginning } from './device.ts';
import { copyAhead } from './conflict-copy.ts';
import { isBlank, keptDrafts } from './drafts.ts';
import { isDisplaced, layout, namesIn, sweepPapers } from './layout.ts';
import { sweepLitter } from './durable-file.ts';
import type { Files } from './files.ts';
import type { HighWater } from './high-water.ts';
import type { LoadedJournals } from './loaded-journals.ts';
import { lockVault, type Release } from './lock.ts';
import type { Pen } from './next-line.ts';
import type { OwnerJournal } from './owner-journal.ts';
import { quarantineIn, type Quarantine } from './quarantine.ts';
import { isBehind } from './rolled-back.ts';
import type { Secrets } from './secrets.ts';
import { keptSettings } from './settings.ts';
import { newId, type Surroundings } from './surroundings.ts';

/** What the writer works with. */
export interface Desk {
  readonly folder: string;
  /** This computer's folder for the vault. */
  readonly home: string;
  readonly files: Files;
  readonly surroundings: Surroundings;
  readonly clock: WatchedClock;
  readonly highWater: HighWater;
  readonly journals: LoadedJournals;
  readonly secrets: () => Secrets;
  /** Refuses where another vault stands in the folder by now. */
  readonly refuseOther: () => Promise<void>;
  /** Told of what was sealed. */
  readonly sealed: Pen['sealed'];
}

/** The one who writes on this computer: nobody until something is to be written, then this process until the vault is closed. */
export class Writer {
  readonly #desk: Desk;
  readonly #record: DeviceRecord;
  #device: DeviceId;
  #begun: Promise<Pen> | undefined;
  #release: Release | undefined;
  #prepared = new WeakSet<OwnerJournal>();
  readonly #preparing = new WeakMap<OwnerJournal, Promise<void>>();
  #again: Promise<boolean> | undefined;
  readonly quarantine: Quarantine;

  /** `device` is this computer's id in the vault as far as it has one. */
  constructor(desk: Desk, device: DeviceId | undefined) {
    this.#desk = desk;
    this.#record = new DeviceRecord(desk.home, desk.files);
    this.#device = device ?? fresh(desk.surroundings);
    this.quarantine = quarantineIn(desk.home, desk.files, desk.surroundings.clock);
  }

  get device(): DeviceId {
    return this.#device;
  }

  /**
   * Becomes the writer, or is it already. Refuses with `in-use` while another process is; an attempt that failed can be made again.
   */
  async pen(): Promise<Pen> {
    this.#begun ??= this.#begin().catch(async (error: unknown) => {
      this.#begun = undefined;
      await this.end();
      throw error;
    });
    return this.#begun;
  }

  /** Brings this device's file of a journal into the state it is written from: read to its end, which is brought into order. */
  async prepare(journal: OwnerJournal): Promise<void> {
    if (this.#prepared.has(journal)) return;
    // Together for all who wait for it: what they record stands in the order in which they asked.
    const underway =
      this.#preparing.get(journal) ?? this.#prepare(journal).finally(() => this.#preparing.delete(journal));
    this.#preparing.set(journal, underway);
    return underway;
  }

  async #prepare(journal: OwnerJournal): Promise<void> {
    await this.#desk.refuseOther();
    await journal.refresh();
    const known = this.#desk.highWater.of({ owner: journal.owner, device: this.#device });
    if (known && !journal.passes(this.#device, known))
      throw new Refusal(
        'corrupt',
        'What stands in the place of this computer’s journal is not what it wrote. Nothing was changed; verify names it.',
        { owner: journal.owner },
      );
    await journal.mendEnd(this.#device, this.quarantine);
    const last = journal.lastOf(this.#device);
    if (last) this.#desk.clock.remember(last.recordedAt);
    this.#prepared.add(journal);
  }

  /**
   * After this device was refused a write: whether what was refused can be tried again. Where a sync program or other hands put an older file in
   * the place of one of this device's while it wrote, it goes on as a new device; where they only moved the same file, as the same.
   */
  async goesOn(device: DeviceId, refused: unknown): Promise<boolean> {
    if (!(refused instanceof Refusal) || !['corrupt', 'no-vault'].includes(refused.code)) return false;
    if (device !== this.#device) return true;
    this.#again ??= this.#goOn(refused).finally(() => (this.#again = undefined));
    return this.#again;
  }

  async #goOn(refused: Refusal): Promise<boolean> {
    const { folder, files } = this.#desk;
    if (!this.isHeld || (await files.facts(join(folder, layout.vaultFile)))?.kind !== 'file') return false;
    await this.#desk.refuseOther();
    if (!(await this.#overtaken())) return refused.details?.['errno'] === 'ESTALE';
    await this.end();
    this.#begun = undefined;
    this.#prepared = new WeakSet();
    await this.pen();
    return true;
  }

  async end(): Promise<void> {
    const release = this.#release;
    this.#release = undefined;
    await release?.();
  }

  /** Whether this process holds the lock. */
  get isHeld(): boolean {
    return this.#release !== undefined;
  }

  async #begin(): Promise<Pen> {
    const { folder, home, files, highWater, journals, clock, surroundings, sealed } = this.#desk;
    this.#release = await lockVault(folder, home, files);
    await highWater.load(); // another process may have written since
    if (highWater.last) clock.remember(highWater.last);
    const identity = await this.#record.read(folder);
    if (identity.device) this.#device = identity.device;
    const begins = identity.begins ?? (await this.#overtaken());
    if (begins && !(identity.device && identity.begins)) await this.#beginDevice(begins);
    for (const path of [home, folder]) await sweepLitter(files, path);
    await sweepPapers(folder, files);
    journals.hold(this.#device);
    const pen: Pen = {
      device: this.#device,
      clock,
      app: surroundings.app,
      salt: () => Buffer.from(surroundings.random(16)).toString('hex'),
      sealed,
    };
    if (begins) await this.#sayBegun(begins, pen);
    return pen;
  }

  /** Writes into the vault's journal that this device begins, and what was restored; whoever is cut short in this does it anew. */
  async #sayBegun(begins: Beginning, pen: Pen): Promise<void> {
    const { folder, highWater, journals, surroundings } = this.#desk;
    const { because, from, backupMadeAt } = begins;
    const say = async (kind: 'device-begun' | 'restored', body: object) => {
      const journal = await journals.upToNow('vault');
      await this.prepare(journal);
      await journal.seal({ id: newId<EntryId>(surroundings), kind, body }, pen);
    };
    const before = because === 'restored' ? await journals.all() : [];
    await say('device-begun', { device: this.#device, because });
    if (because === 'restored') {
      const heads = Object.fromEntries(
        before.map(({ owner, heads }) => [
          owner,
          Object.fromEntries(Object.entries(heads).map(([device, { hash }]) => [device, hash])),
        ]),
      );
      await say('restored', { from: (from ?? '').slice(0, 200) || '–', heads, ...(backupMadeAt && { backupMadeAt }) });
      highWater.restart(journals.marks);
      await highWater.flush();
    }
    await this.#record.write({ device: this.#device, folder });
  }

  /** Why this device's files are not what it left: rolled back, or overtaken by an older copy. */
  async #overtaken(): Promise<Beginning | undefined> {
    const isBack = (await this.#isBehind()) || (await this.#isOutrun());
    return isBack ? { because: 'rolled-back', formerly: this.#device } : undefined;
  }

  async #isBehind(): Promise<boolean> {
    const { folder, files, highWater, journals, secrets } = this.#desk;
    const erased = await journals.erased();
    for (const { place, mark } of highWater.all) {
      if (place.device !== this.#device || (place.owner !== 'vault' && erased.has(place.owner))) continue;
      if (await isBehind(folder, place, mark, files, secrets())) return true;
    }
    return false;
  }

  /** Whether a sync program put an older file of this device in the place of a newer one, which it kept as a copy. */
  async #isOutrun(): Promise<boolean> {
    const { folder, files, journals } = this.#desk;
    for (const owner of ['vault', ...(await journals.clients())] as const) {
      if (owner !== 'vault' && (await isDisplaced(files, folder, owner, this.#device))) continue;
      const names = (await namesIn(files, folder, layout.journal(owner))) ?? [];
      if (await copyAhead(files, join(folder, layout.journal(owner)), this.#device, names)) return true;
    }
    return false;
  }

  /** A new identity, durable before anything is written under it; the drafts and settings of the old one come along. */
  async #beginDevice(begins: Beginning): Promise<void> {
    const { folder, files, surroundings, secrets } = this.#desk;
    const before = begins.formerly;
    if (before) this.#device = fresh(surroundings);
    await this.#record.write({ device: this.#device, folder, begins });
    if (!before) return;
    // Damaged ones stay where they are, for verify to name: they must not keep anybody from recording.
    const drafts = await keptDrafts(folder, before, files, secrets()).legible();
    // What comes along is settled in the old file: recorded or discarded here, it must not be offered again.
    const settled = [...(drafts.settled ?? []), ...drafts.drafts.map(({ id }) => id)];
    if (!isBlank(drafts)) await keptDrafts(folder, this.#device, files, secrets()).write({ ...drafts, settled });
    const settings = await keptSettings(folder, before, files).legible();
    if (Object.keys(settings).length > 0) await keptSettings(folder, this.#device, files).write(settings);
  }
}

function fresh(surroundings: Surroundings): DeviceId {
  return newId<DeviceId>(surroundings);
}
