import { join } from 'node:path';
import { Low } from 'lowdb';
import type { DeviceId, EntryId, Hash } from '../../shared/fields.ts';
import { genesis } from '../../shared/journal/chain.ts';
import type { Entry, Owner } from '../../shared/journal/entry.ts';
import { Refusal } from '../../shared/result.ts';
import { entryOf } from './chain-reader.ts';
import { CopiesAhead, copiedDevice } from './conflict-copy.ts';
import type { Files } from './files.ts';
import { type Heads, type Journal, type JournalFault } from './journal.ts';
import { describeDamage, JournalFile, type JournalData } from './journal-file.ts';
import { deviceOf, layout, namesIn } from './layout.ts';
import { nextLine, type Pen, type Request } from './next-line.ts';
import type { Damage, Mark, Place } from './read-journal.ts';
import type { Quarantine } from './quarantine.ts';
import { OneAtATime } from './one-at-a-time.ts';
import type { Secrets } from './secrets.ts';
import { Union } from './union.ts';

interface Pending extends Request {
  readonly resolve: (entry: Entry) => void;
  readonly reject: (error: unknown) => void;
}

interface DeviceFile {
  readonly low: Low<JournalData>;
  readonly file: JournalFile;
}

/** One journal, loaded: the files of all devices, their union, and the queue of what is to be sealed in it. */
export class OwnerJournal {
  readonly owner: Owner;
  readonly #folder: string;
  readonly #files: Files;
  readonly #secrets: Secrets;
  readonly #digestWorker: string | undefined;
  readonly #devices = new Map<DeviceId, DeviceFile>();
  readonly #copies: CopiesAhead;
  readonly #union = new Union();
  #journal: Journal | undefined;
  /** Why nothing of this journal can be read: a link stands in the place of its folder or of a file of it. */
  #unreadable: Refusal | undefined;
  readonly #pending: Pending[] = [];
  readonly #underway = new Map<EntryId, Promise<Entry>>();
  readonly #turns = new OneAtATime();

  constructor(folder: string, owner: Owner, files: Files, secrets: Secrets, digestWorker?: string) {
    this.#secrets = secrets;
    this.#digestWorker = digestWorker;
    this.#folder = folder;
    this.owner = owner;
    this.#files = files;
    this.#copies = new CopiesAhead(files, join(folder, layout.journal(owner)));
  }

  /** The journal as it stands; the same object until it changes. */
  get journal(): Journal {
    this.#journal ??= this.#snapshot();
    return this.#journal;
  }

  /** The entry of this id, sealed. */
  find(id: EntryId): Entry | undefined {
    return this.#union.find(id);
  }

  /** Whether it stands where it belongs; `fault` of the journal says why not. */
  get isReadable(): boolean {
    return this.#unreadable === undefined;
  }

  /** How far each file has been read. */
  get marks(): readonly { readonly place: Place; readonly mark: Mark }[] {
    return [...this.#devices.values()].map(({ file }) => ({ place: file.place, mark: file.mark }));
  }

  /** The last entry of one device. */
  lastOf(device: DeviceId): Entry | undefined {
    return this.#devices.get(device)?.low.data.entries.at(-1);
  }

  /** Whether a device's file, as far as it was read, passes through a mark; damage before it is another matter, and named as such. */
  passes(device: DeviceId, { n, head }: Mark): boolean {
    const known = this.#devices.get(device);
    if (n === 0 || known?.file.damage) return true;
    return known?.low.data.entries[n - 1]?.hash === head;
  }

  /** Brings the end of a device's file into order; only for its one writer. */
  mendEnd(device: DeviceId, quarantine: Quarantine): Promise<void> {
    return this.#turns.run(async () => this.#devices.get(device)?.file.mendEnd(quarantine));
  }

  /**
   * Reads what is new on the disk since the last time; answers whether anything was. `except` is a file nobody else can write. Where a link
   * stands in the place of a client's folder or file, that client's journal alone is damaged: the vault goes on.
   */
  refresh(except?: DeviceId): Promise<boolean> {
    return this.#turns.run(async () => {
      try {
        const changed = await this.#readNew(except);
        const wasUnreadable = !this.isReadable;
        if (wasUnreadable) this.#journal = undefined;
        this.#unreadable = undefined;
        return changed || wasUnreadable;
      } catch (error) {
        if (this.owner === 'vault' || !(error instanceof Refusal) || error.code !== 'corrupt') throw error;
        const isNew = this.isReadable;
        await this.#forget();
        this.#unreadable = error;
        return isNew;
      }
    });
  }

  async #readNew(except: DeviceId | undefined): Promise<boolean> {
    let changed = false;
    const names = (await namesIn(this.#files, this.#folder, layout.journal(this.owner))) ?? [];
    for (const device of new Set(names.flatMap((name) => deviceOf(name) ?? copiedDevice(name) ?? []))) {
      if (device === except && this.#devices.has(device)) continue;
      changed = (await this.#readOn(device, names)) || changed;
    }
    return changed;
  }

  /** Nothing read before is believed of a journal that cannot be read now; it is all read anew when it can. */
  async #forget(): Promise<void> {
    for (const { file } of this.#devices.values()) await file.close();
    this.#devices.clear();
    this.#union.clear();
    this.#journal = undefined;
  }

  /** Seals, together with whatever else waits for its turn: one append and one sync for all of them. */
  seal(request: Request, pen: Pen): Promise<Entry> {
    if (this.#unreadable) return Promise.reject(this.#unreadable);
    const known = this.find(request.id);
    if (known) return Promise.resolve(known);
    const underway = this.#underway.get(request.id);
    if (underway) return underway;
    const sealed = new Promise<Entry>((resolve, reject) => {
      this.#pending.push({ ...request, resolve, reject });
    }).finally(() => this.#underway.delete(request.id));
    this.#underway.set(request.id, sealed);
    void this.#turns.run(() => this.#sealPending(pen));
    return sealed;
  }

  async close(): Promise<void> {
    await this.#turns.run(async () => {
      for (const { file } of this.#devices.values()) await file.close();
    });
  }

  async #readOn(device: DeviceId, names: readonly string[]): Promise<boolean> {
    const known = this.#devices.get(device);
    const copy = await this.#copies.of(device, names);
    if (!known) {
      this.#publish(await this.#readWhole(device, copy));
      return true;
    }
    const appended = known.file.copy === copy ? await known.file.readOn() : undefined;
    if (appended === undefined) return this.#readAgain(device, copy);
    if (appended.length === 0) return false;
    for (const entry of appended) known.low.data.entries.push(entry);
    this.#publish(appended);
    return true;
  }

  /** A file that could not be read is not known: what is not its end must not be taken for it. */
  async #readWhole(device: DeviceId, copy: string | undefined): Promise<readonly Entry[]> {
    const { low } = this.#deviceFile(device, copy);
    try {
      await low.read();
    } catch (error) {
      this.#devices.delete(device);
      throw error;
    }
    return low.data.entries;
  }

  /** Another file stands in the place of the one that was read, or it shrank: by a sync program, or other hands. All is read from the start. */
  async #readAgain(device: DeviceId, copy: string | undefined): Promise<boolean> {
    await this.#devices.get(device)?.file.close();
    this.#devices.delete(device);
    this.#union.clear();
    for (const { low } of this.#devices.values()) this.#publish(low.data.entries);
    this.#publish(await this.#readWhole(device, copy));
    return true;
  }

  async #sealPending(pen: Pen): Promise<void> {
    const { low, file } = this.#deviceFile(pen.device);
    const { entries, unsaved } = low.data;
    const before = entries.length;
    const batch = this.#pending.splice(0).filter((request) => this.#prepare(request, low.data, pen));
    if (batch.length === 0) return;
    try {
      await low.write();
    } catch (error) {
      entries.length = before; // lowdb's memory goes ahead of the disk: taken back
      for (const { reject } of batch) reject(error);
      return;
    } finally {
      unsaved.length = 0;
    }
    const sealed = entries.slice(before);
    this.#publish(sealed);
    pen.sealed(file.place, file.mark, sealed, (known) => this.passes(pen.device, known));
    for (const [i, { resolve }] of batch.entries()) resolve(sealed[i] as Entry); // one for each
  }

  /** Makes the next line and its entry; where that is refused, only this one is. */
  #prepare(request: Pending, { entries, unsaved }: JournalData, pen: Pen): boolean {
    try {
      const last = entries.at(-1);
      const line = nextLine(
        request,
        last ?? { n: 0, hash: genesis },
        { owner: this.owner, seen: this.#seen(pen.device) },
        pen,
      );
      unsaved.push(line);
      entries.push(entryOf(JSON.parse(line.envelope), line.hash, JSON.parse(line.body)));
      return true;
    } catch (error) {
      request.reject(error);
      return false;
    }
  }

  #seen(own: DeviceId): Record<string, Hash> | undefined {
    const others = [...this.#devices].filter(([device, { file }]) => device !== own && file.mark.n > 0);
    return others.length === 0
      ? undefined
      : Object.fromEntries(others.map(([device, { file }]) => [device, file.mark.head]));
  }

  #publish(entries: readonly Entry[]): void {
    this.#union.add(entries);
    this.#journal = undefined;
  }

  #has(device: DeviceId, hash: Hash): boolean {
    return this.#devices.get(device)?.low.data.entries.findLast((entry) => entry.hash === hash) !== undefined;
  }

  #snapshot(): Journal {
    const devices = [...this.#devices].filter(([, { file }]) => file.mark.n > 0 || file.damage);
    const heads: Heads = Object.fromEntries(
      devices.map(([device, { file }]) => [device, { n: file.mark.n, hash: file.mark.head }]),
    );
    return Object.freeze({
      owner: this.owner,
      entries: Object.freeze(this.#union.entries()),
      heads,
      fault: this.#unreadable
        ? { message: this.#unreadable.message, damage: [] }
        : faultOf(devices.flatMap(([, { file }]) => file.damage ?? [])),
      awaited: this.#union.awaited((device, hash) => this.#has(device, hash)),
    });
  }

  #deviceFile(device: DeviceId, name?: string): DeviceFile {
    const known = this.#devices.get(device);
    if (known) return known;
    const place = { owner: this.owner, device };
    const file = new JournalFile(this.#folder, place, this.#files, this.#secrets, {
      name,
      digestWorker: this.#digestWorker,
    });
    const made = { file, low: new Low<JournalData>(file, { entries: [], unsaved: [] }) };
    this.#devices.set(device, made);
    return made;
  }
}

function faultOf(damage: readonly Damage[]): JournalFault | undefined {
  return damage.length === 0 ? undefined : { message: damage.map(describeDamage).join(' '), damage };
}
