/** Bytes that can be read piece by piece: an open file, or one dropped on a page. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `from` up to `to`, all of them. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** SHA-256 over bytes that come in pieces. The main process gives node:crypto's, a page the portable one. */
export interface Hasher {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal; nothing can be added after it. */
  hex(): string;
}

/** Bytes in memory as a source. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.subarray(from, to)) };
}

/** The size of the pieces in which a large file is read. */
export const pieceBytes = 1 << 20;

/** A source's bytes in pieces, in order. */
export async function* pieces(source: ByteSource, from: number, to: number): AsyncGenerator<Uint8Array, void, void> {
  for (let at = from; at < to; at += pieceBytes) yield await source.read(at, Math.min(at + pieceBytes, to));
}
