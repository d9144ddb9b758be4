import type { DeviceId, EntryId, Hash } from '../../shared/fields.ts';
import { byRecording, type Entry } from '../../shared/journal/entry.ts';
import type { Awaited } from './journal.ts';

/** The entries of all computers in one journal, as they were read, put into the order they were recorded in. */
export class Union {
  /** Made by the first that seals: to read a journal it is not needed, and it takes as long as a tenth of the reading. */
  #byId: Map<EntryId, Entry> | undefined;
  #all: Entry[] = [];
  #unsorted = false;
  /** By device: the heads of others that its latest entries say it saw. */
  readonly #seenBy = new Map<DeviceId, Map<string, Hash>>();

  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#index(entry);
      const last = this.#all.at(-1);
      this.#all.push(entry);
      if (last && byRecording(last, entry) > 0) this.#unsorted = true;
      if (entry.seen) this.#noteSeen(entry.device, entry.seen);
    }
  }

  clear(): void {
    this.#byId = undefined;
    this.#all = [];
    this.#seenBy.clear();
  }

  find(id: EntryId): Entry | undefined {
    if (!this.#byId) {
      this.#byId = new Map();
      for (const entry of this.#all) this.#index(entry);
    }
    return this.#byId.get(id);
  }

  /** A list of its own, in the order of recording. */
  entries(): Entry[] {
    if (this.#unsorted) this.#all.sort(byRecording);
    this.#unsorted = false;
    return this.#all.slice();
  }

  /** What its computers have seen of one another and is not here; `has` says whether an entry is. */
  awaited(has: (device: DeviceId, hash: Hash) => boolean): readonly Awaited[] {
    return [...this.#seenBy].flatMap(([seenBy, latest]) =>
      [...latest].flatMap(([name, hash]) => {
        const device = name as DeviceId; // a key of `seen`: only looked up
        return has(device, hash) ? [] : [{ device, hash, seenBy }];
      }),
    );
  }

  /** Of two entries of one id the one that was read first counts. */
  #index(entry: Entry): void {
    if (this.#byId && !this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
  }

  #noteSeen(device: DeviceId, seen: Readonly<Record<string, Hash>>): void {
    const latest = this.#seenBy.get(device) ?? new Map<string, Hash>();
    for (const [other, hash] of Object.entries(seen)) latest.set(other, hash);
    this.#seenBy.set(device, latest);
  }
}
