import type { OpenFile } from './files.ts';

/** How much is read at a time, so that the window's process breathes in between (about 10 ms each) and no second copy of a file is held. */
const pieceBytes = 1024 * 1024;
/** Room before a piece for the beginning of the line that the piece before it ended in. */
const roomBefore = 16 * 1024;

/** A file read from front to back in pieces, each fetched while the one before is looked at. */
export class ReadAhead {
  readonly #file: OpenFile;
  readonly #piece: number;
  #position: number;
  /** One that is fetched, and the other that is looked at. */
  #fetched: Buffer;
  #looked: Buffer;
  #fetching: Promise<number>;

  /** `size` is about what stands from `position` on; where it is wrong, nothing is lost. */
  constructor(file: OpenFile, position: number, size: number) {
    this.#file = file;
    this.#position = position;
    this.#piece = Math.min(pieceBytes, Math.max(0, size) + 1);
    this.#fetched = Buffer.allocUnsafe(roomBefore + this.#piece);
    this.#looked = Buffer.allocUnsafe(roomBefore + this.#piece);
    this.#fetching = this.#fetch();
  }

  /** `rest`, the end of the last answer, with the bytes after it; `undefined` at the end of the file. The last answer is used up. */
  async next(rest: Buffer): Promise<Buffer | undefined> {
    const read = await this.#fetching;
    if (read === 0) return undefined;
    const bytes = this.#joined(rest, read);
    this.#position += read;
    [this.#fetched, this.#looked] = [this.#looked, this.#fetched];
    this.#fetching = this.#fetch();
    return bytes;
  }

  /** When nothing is fetched any more, so that the file can be closed. */
  async end(): Promise<void> {
    await this.#fetching.catch(() => undefined); // nobody needs it any more
  }

  #joined(rest: Buffer, read: number): Buffer {
    const from = roomBefore - rest.length;
    if (from < 0) return Buffer.concat([rest, this.#fetched.subarray(roomBefore, roomBefore + read)]);
    this.#fetched.set(rest, from);
    return this.#fetched.subarray(from, roomBefore + read);
  }

  #fetch(): Promise<number> {
    const fetching = this.#file.read(this.#fetched, roomBefore, this.#piece, this.#position);
    fetching.catch(() => undefined); // told by `next`, which may come later
    return fetching;
  }
}
