import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';

/**
 * The file being written: writes every byte it is given (a short write is continued), hashes as it goes, and is on the disk when `finish`
 * returns. The renaming to its last name, and the sync of the folder, are the caller's.
 */
export class OutputFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #isOpen = true;

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'w', 0o600);
  }

  write(piece: Uint8Array): void {
    this.#hash.update(piece);
    this.#bytes += piece.length;
    for (let at = 0; at < piece.length;) at += writeSync(this.#descriptor, piece, at);
  }

  /** Syncs and closes. Returns the whole file's SHA-256 in hex and its length in bytes. */
  finish(): { sha256: string; bytes: number } {
    fsyncSync(this.#descriptor);
    this.#close();
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  /** Closes and removes what was written so far. */
  abandon(): void {
    this.#close();
    rmSync(this.#path, { force: true });
  }

  /** Once: what failed to close is closed all the same, and its number may be another file's by now. */
  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#descriptor);
  }
}
