import { disk, type Files, type OpenFile } from '../../../main/vault/files.ts';

/** How a call fails. `short` takes half of the bytes to be written and then has no room. */
export type Failure = 'EIO' | 'ENOSPC' | 'EROFS' | 'short';

/** A disk whose `nth` call fails, and with `lasting` every one after it until it is mended. Calls that only ask or read count too. */
export class FailingDisk {
  calls = 0;
  readonly #nth: number;
  readonly #failure: Failure;
  readonly #lasting: boolean;
  #mended = false;

  constructor(nth = Number.POSITIVE_INFINITY, failure: Failure = 'EIO', lasting = false) {
    this.#nth = nth;
    this.#failure = failure;
    this.#lasting = lasting;
  }

  /** The disk works from now on. */
  mend(): void {
    this.#mended = true;
  }

  /** It fails again. */
  spoil(): void {
    this.#mended = false;
  }

  readonly files: Files = {
    open: async (path, mode) => {
      this.#call();
      return this.#file(await disk.open(path, mode));
    },
    facts: (path) => this.#then(() => disk.facts(path)),
    names: (folder) => this.#then(() => disk.names(folder)),
    makeFolder: (path) => this.#then(() => disk.makeFolder(path)),
    syncFolder: (path) => this.#then(() => disk.syncFolder(path)),
    rename: (from, to) => this.#then(() => disk.rename(from, to)),
    remove: (path) => this.#then(() => disk.remove(path)),
    removeFolder: (path) => this.#then(() => disk.removeFolder(path)),
  };

  #file(file: OpenFile): OpenFile {
    return {
      read: (...place) => this.#then(() => file.read(...place)),
      write: (bytes, position) =>
        this.#then(
          () => file.write(bytes, position),
          () => file.write(half(bytes), position),
        ),
      writeNow: (bytes, position) =>
        this.#call() ? file.writeNow(half(bytes), position) : file.writeNow(bytes, position),
      datasyncNow: () => {
        this.#call();
        file.datasyncNow();
      },
      truncate: (length) => this.#then(() => file.truncate(length)),
      sync: () => this.#then(() => file.sync()),
      datasync: () => this.#then(() => file.datasync()),
      size: () => this.#then(() => file.size()),
      sizeNow: () => file.sizeNow(),
      isAt: (path) => file.isAt(path),
      async close() {
        await file.close(); // a descriptor is gone whatever close answers
      },
    };
  }

  async #then<T>(act: () => Promise<T>, short: () => Promise<T> = act): Promise<T> {
    return this.#call() ? short() : act();
  }

  /** Counts a call; throws where it fails, and answers whether it is to fall short. */
  #call(): boolean {
    this.calls++;
    const fails = !this.#mended && (this.#lasting ? this.calls >= this.#nth : this.calls === this.#nth);
    if (!fails) return false;
    if (this.#failure === 'short' && this.calls === this.#nth) return true;
    const code = this.#failure === 'short' ? 'ENOSPC' : this.#failure;
    throw Object.assign(new Error(`${code}: made to fail`), { code });
  }
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, Math.ceil(bytes.length / 2));
}

/** A disk with room for so many bytes: it takes the part of a write that fits, and then answers that it is full. All else goes on working. */
export function diskWithRoom(bytes: number): Files {
  let room = bytes;
  return {
    ...disk,
    async open(path, mode) {
      const file = await disk.open(path, mode);
      return {
        ...file,
        write(all, position) {
          if (room === 0) return Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
          const part = all.subarray(0, room);
          room -= part.length;
          return file.write(part, position);
        },
      };
    },
  };
}
