import { createHash } from 'node:crypto';

/** Bytes gathered before they are passed on. */
const size = 1 << 18;

/** Gathers what a file is written in, mostly short lines, into pieces worth a call to the system. A piece is passed on in a buffer that is used again. */
export class Gathered {
  readonly #sink: (piece: Uint8Array) => void;
  readonly #buffer = Buffer.allocUnsafeSlow(size);
  readonly #hash = createHash('sha256');
  #used = 0;

  constructor(sink: (piece: Uint8Array) => void) {
    this.#sink = sink;
  }

  /** A line of characters that are bytes each. Returns how many bytes were written. */
  line(text: string): number {
    const length = text.length + 1;
    if (length > size) return this.bytes(Buffer.from(`${text}\n`, 'latin1'));
    if (this.#used + length > size) this.flush();
    this.#used += this.#buffer.write(text, this.#used, 'latin1');
    this.#buffer[this.#used++] = 10;
    return length;
  }

  bytes(piece: Uint8Array): number {
    if (this.#used + piece.length > size) this.flush();
    if (piece.length > size) this.#pass(piece);
    else {
      this.#buffer.set(piece, this.#used);
      this.#used += piece.length;
    }
    return piece.length;
  }

  flush(): void {
    if (this.#used > 0) this.#pass(this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }

  /** SHA-256 of all that was written so far, in hex. */
  sha256(): string {
    this.flush();
    return this.#hash.copy().digest('hex');
  }

  #pass(piece: Uint8Array): void {
    this.#hash.update(piece);
    this.#sink(piece);
  }
}
