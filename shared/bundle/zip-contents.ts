import { Inflate } from 'fflate';
import { Crc } from './crc.ts';
import { pieces, type ByteSource } from './source.ts';
import type { ZipFile } from './zip-listing.ts';

/** Bytes that cannot be unpacked, or are more than was said. */
export class NotUnpacked extends Error {}

/** How many packed bytes are given to the unpacker at once: what comes of them is at most a thousand times as much, and is dropped as it comes. */
const bite = 16_384;

/**
 * The unpacked bytes of one file of a zip, in pieces; never more than the directory says. Throws {@link NotUnpacked} where they are not what was said,
 * so that a few bytes cannot become many, and where their sum is another: no other program would unpack them.
 */
export async function* zipContents(source: ByteSource, file: ZipFile): AsyncGenerator<Uint8Array, void, void> {
  const crc = new Crc();
  for await (const piece of unpacked(source, file)) {
    crc.update(piece);
    yield piece;
  }
  if (crc.sum !== file.crc) throw new NotUnpacked('of another sum than it says');
}

async function* unpacked(source: ByteSource, file: ZipFile): AsyncGenerator<Uint8Array, void, void> {
  if (file.method === 0) return yield* pieces(source, file.from, file.to);
  const inflate = new Inflate();
  let out: Uint8Array[] = [];
  let count = 0;
  let ended = false;
  inflate.ondata = (piece, final) => {
    ended = final;
    count += piece.length;
    if (piece.length > 0) out.push(piece);
  };
  for await (const piece of pieces(source, file.from, file.to)) {
    for (let at = 0; at < piece.length; at += bite) {
      unpack(() => inflate.push(piece.subarray(at, at + bite)));
      if (count > file.bytes) throw new NotUnpacked('more than it says');
      yield* out;
      out = [];
    }
  }
  unpack(() => inflate.push(new Uint8Array(0), true));
  yield* out;
  if (count !== file.bytes || !ended) throw new NotUnpacked('not what it says');
}

function unpack(push: () => void): void {
  try {
    push();
  } catch (cause) {
    throw new NotUnpacked('not packed as it says', { cause });
  }
}

/** A file whole, up to a limit; `undefined` where it is larger, or cannot be unpacked. */
export async function whole(source: ByteSource, file: ZipFile, limit: number): Promise<Uint8Array | undefined> {
  if (file.bytes > limit) return undefined;
  const bytes = new Uint8Array(file.bytes);
  let at = 0;
  try {
    for await (const piece of zipContents(source, file)) {
      bytes.set(piece, at);
      at += piece.length;
    }
  } catch (error) {
    if (error instanceof NotUnpacked) return undefined;
    throw error;
  }
  return bytes;
}
