import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, unlinkSync, writeSync } from 'node:fs';

/** Bytes gathered before each write. */
const chunkSize = 1 << 20;

/**
 * The file being written: gathers small pieces, writes every byte of them (a short write is continued), hashes as it goes, and is on the
 * disk when `finish` returns. The renaming to its last name, and the sync of the folder, are the caller's.
 */
export class OutputFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'w', 0o600);
  }

  write(piece: Uint8Array): void {
    this.#waiting.push(piece);
    this.#waitingBytes += piece.length;
    if (this.#waitingBytes >= chunkSize) this.#flush();
  }

  /** Syncs and closes. Returns the whole file's SHA-256 in hex and its length in bytes. */
  finish(): { sha256: string; bytes: number } {
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  /** Closes and removes what was written so far. */
  abandon(): void {
    closeSync(this.#descriptor);
    unlinkSync(this.#path);
  }

  #flush(): void {
    const chunk = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    for (let at = 0; at < chunk.length;) at += writeSync(this.#descriptor, chunk, at);
  }
}
