import { createHash } from 'node:crypto';
import type { Hash } from '../../shared/fields.ts';
import type { ExhibitSeal } from './exhibit-seal.ts';
import { sealedPiece, sealedPieceBytes } from './exhibit-seal.ts';
import type { OpenFile } from './files.ts';
import { writeAll } from './write-all.ts';

/** How the file of an exhibit is sealed: by a key made from a salt that stands before the pieces. */
export interface ExhibitKeys {
  newSalt(): Uint8Array;
  of(salt: Uint8Array): ExhibitSeal;
}

/** Bytes of the salt. */
const saltBytes = 16;

/** Reads a file in pieces of a size; only the last is smaller. */
export async function* piecesOf(file: OpenFile, size: number, from = 0): AsyncGenerator<Buffer, void, undefined> {
  for (let position = from; ;) {
    const bytes = Buffer.allocUnsafe(size);
    let held = 0;
    while (held < size) {
      const read = await file.read(bytes, held, size - held, position + held);
      if (read === 0) break;
      held += read;
    }
    if (held === 0) return;
    position += held;
    yield bytes.subarray(0, held);
    if (held < size) return;
  }
}

/** The same pieces of bytes that are in memory already. */
export async function* piecesOfBytes(bytes: Uint8Array): AsyncGenerator<Buffer, void, undefined> {
  for (let position = 0; position < bytes.length; position += sealedPiece)
    yield Buffer.from(bytes.subarray(position, position + sealedPiece));
}

/** Pieces of any size as pieces of the size that files are sealed in; only the last is smaller. */
export async function* evenPieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    let rest = piece;
    while (size + rest.length >= sealedPiece) {
      const taken = sealedPiece - size;
      yield Buffer.concat([...held, rest.subarray(0, taken)]);
      [held, size, rest] = [[], 0, rest.subarray(taken)];
    }
    held.push(rest);
    size += rest.length;
  }
  if (size > 0) yield Buffer.concat(held);
}

/** Writes the pieces, sealed where there are keys; answers the SHA-256 of the plain bytes and how many were written to the file. */
export async function writeExhibit(
  pieces: AsyncIterable<Buffer>,
  to: OpenFile,
  keys: ExhibitKeys | undefined,
): Promise<{ readonly sha256: Hash; readonly written: number }> {
  const hasher = createHash('sha256');
  let written = 0;
  const put = async (bytes: Uint8Array) => {
    await writeAll(to, bytes, written);
    written += bytes.length;
  };
  const salt = keys?.newSalt();
  const seal = salt && keys?.of(salt);
  if (salt) await put(salt);
  let index = 0;
  let waiting: Buffer | undefined; // whether a piece is the last shows only when another comes
  for await (const piece of pieces) {
    hasher.update(piece);
    if (!seal) await put(piece);
    else if (waiting) await put(seal.seal(waiting, index++, false));
    waiting = piece;
  }
  if (seal) await put(seal.seal(waiting ?? Buffer.alloc(0), index, true));
  return { sha256: hasher.digest('hex') as Hash, written }; // hexadecimal of SHA-256
}

/** Whether an open file holds, in the clear or sealed, the bytes of this SHA-256. */
export async function holdsBytes(file: OpenFile, keys: ExhibitKeys | undefined, sha256: string): Promise<boolean> {
  const hasher = createHash('sha256');
  for await (const piece of readExhibit(file, keys)) {
    if (!piece) return false;
    hasher.update(piece);
  }
  return hasher.digest('hex') === sha256;
}

/** The plain pieces of a kept file; ends with `undefined` where a sealed one does not open. */
export async function* readExhibit(
  file: OpenFile,
  keys: ExhibitKeys | undefined,
): AsyncGenerator<Buffer | undefined, void, undefined> {
  if (!keys) return yield* piecesOf(file, sealedPiece);
  const size = await file.size();
  const salt = Buffer.alloc(saltBytes);
  if ((await file.read(salt, 0, saltBytes, 0)) < saltBytes) return yield undefined;
  const seal = keys.of(salt);
  let position = saltBytes;
  let index = 0;
  for await (const sealed of piecesOf(file, sealedPieceBytes, saltBytes)) {
    position += sealed.length;
    const piece = seal.open(sealed, index++, position === size);
    yield piece;
    if (!piece) return;
  }
  if (index === 0) yield undefined;
}
