import { strFromU8 } from 'fflate';
import type { ByteSource } from './source.ts';

/** One file of a zip, as its directory has it. */
export interface ZipFile {
  readonly path: string;
  /** 0 stored, 8 deflated; nothing else is in a bundle. */
  readonly method: 0 | 8;
  /** Where its packed bytes lie. */
  readonly from: number;
  readonly to: number;
  /** Unpacked, as the directory says; and the sum that other programs hold against what they unpacked. */
  readonly bytes: number;
  readonly crc: number;
}

/** What is wrong with a zip as a whole, or with the place of one of its files. */
export type ZipFault = 'zip-unreadable' | 'zip-hidden' | 'zip-doubled' | 'zip-path';

/** The files of a zip, and what is wrong with it. */
export interface ZipListing {
  readonly files: ReadonlyMap<string, ZipFile>;
  readonly faults: readonly { readonly fault: ZipFault; readonly where: string }[];
}

/** Signatures and fixed sizes of the zip format (APPNOTE 6.3.10, 4.3). */
const end = { signature: 0x06054b50, bytes: 22 };
const central = { signature: 0x02014b50, bytes: 46 };
const local = { signature: 0x04034b50, bytes: 30 };
const descriptorSignature = 0x08074b50;

/** A path of a bundle: plain names, no way up or out, no folder of its own. */
const plainPath = /^(?:[A-Za-z0-9][A-Za-z0-9_-]*\/)?[A-Za-z0-9][A-Za-z0-9_.-]{0,150}$/;

/** A bundle has few files; a directory with more is not read. */
const mostFiles = 20_000;

/**
 * Reads the directory of a zip, and holds it against the files themselves: each is where the directory says, under the same name, one after the
 * other from the first byte to the last. So nothing can hide before, between or after them, or be in two places at once.
 */
export async function listZip(source: ByteSource): Promise<ZipListing> {
  const broken: ZipListing = { files: new Map(), faults: [{ fault: 'zip-unreadable', where: '' }] };
  if (source.size < end.bytes) return broken;
  const tail = view(await source.read(source.size - end.bytes, source.size));
  const size = tail.getUint32(12, true);
  const start = tail.getUint32(16, true);
  const count = tail.getUint16(10, true);
  const fits = start + size === source.size - end.bytes && count === tail.getUint16(8, true) && count <= mostFiles;
  const isWhole = tail.getUint32(0, true) === end.signature && tail.getUint32(4, true) === 0; // on one disk, its first
  if (!isWhole || tail.getUint16(20, true) !== 0 || !fits) return broken;
  const heads = centralHeads(await source.read(start, start + size), count);
  if (!heads) return broken;
  const files = new Map<string, ZipFile>();
  const faults: { fault: ZipFault; where: string }[] = [];
  const folders: string[] = [];
  let expected = 0;
  for (const head of heads.toSorted((a, b) => a.offset - b.offset)) {
    const placed = await place(source, head, start);
    if (!placed) {
      faults.push({ fault: 'zip-unreadable', where: head.path });
      continue;
    }
    const { file, after } = placed;
    if (head.offset !== expected || !head.silent) faults.push({ fault: 'zip-hidden', where: head.path });
    expected = after;
    if (file.path.endsWith('/') && file.bytes === 0) {
      folders.push(file.path); // some programs list the folders too
      continue;
    }
    if (files.has(file.path)) faults.push({ fault: 'zip-doubled', where: file.path });
    else if (!plainPath.test(file.path) || !head.isFile || !head.named)
      faults.push({ fault: 'zip-path', where: file.path });
    else files.set(file.path, file);
  }
  // A folder with nothing in it is there for its name.
  const paths = [...files.keys()];
  for (const folder of folders)
    if (!paths.some((path) => path.startsWith(folder))) faults.push({ fault: 'zip-path', where: folder });
  if (expected !== start) faults.push({ fault: 'zip-hidden', where: '' });
  return { files, faults };
}

interface CentralHead {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly when: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
  /** Without a comment or long fields beside it, in which anything could be said. */
  readonly silent: boolean;
  /** In a version of the format, and on the disk, that every program reads. */
  readonly isOpen: boolean;
  /** Under this name alone. */
  readonly named: boolean;
  /** A plain file, and no link or device, as systems with such kinds note it. */
  readonly isFile: boolean;
}

/** The kind of a file in the upper half of its attributes, as Unix has it: none said, or a plain one. */
const plainKinds: ReadonlySet<number> = new Set([0, 0o100000]);

/** The times and owners that programs put beside a file when they pack it take at most some sixty bytes; another file could lie in more. */
const mostBeside = 100;

/** The newest version of the format that a file of a bundle needs (APPNOTE 4.4.3): others would not unpack it. */
const newest = 45;

/** Fields beside a file that give it another name, or other sizes, for those who heed them (APPNOTE 4.6.9, 4.5.3). */
const otherwise: ReadonlySet<number> = new Set([0x7075, 0x0001]);

function namesOtherwise(extra: Uint8Array): boolean {
  const data = view(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + data.getUint16(at + 2, true))
    if (otherwise.has(data.getUint16(at, true))) return true;
  return false;
}

function centralHeads(bytes: Uint8Array, count: number): readonly CentralHead[] | undefined {
  const heads: CentralHead[] = [];
  const data = view(bytes);
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + central.bytes > bytes.length || data.getUint32(at, true) !== central.signature) return undefined;
    const nameBytes = data.getUint16(at + 28, true);
    const extraBytes = data.getUint16(at + 30, true);
    const rest = extraBytes + data.getUint16(at + 32, true);
    const extra = at + central.bytes + nameBytes;
    if (extra + rest > bytes.length) return undefined;
    heads.push({
      path: strFromU8(bytes.subarray(at + central.bytes, at + central.bytes + nameBytes)),
      flags: data.getUint16(at + 8, true),
      method: data.getUint16(at + 10, true),
      when: data.getUint32(at + 12, true),
      crc: data.getUint32(at + 16, true),
      packed: data.getUint32(at + 20, true),
      bytes: data.getUint32(at + 24, true),
      offset: data.getUint32(at + 42, true),
      silent: data.getUint16(at + 32, true) === 0 && extraBytes <= mostBeside,
      isOpen: data.getUint8(at + 6) <= newest && data.getUint16(at + 34, true) === 0,
      named: !namesOtherwise(bytes.subarray(extra, extra + extraBytes)),
      isFile: plainKinds.has((data.getUint32(at + 38, true) >>> 16) & 0o170000),
    });
    at += central.bytes + nameBytes + rest;
  }
  return at === bytes.length ? heads : undefined;
}

/** Holds a directory entry against the head of the file itself; the place after the file, its descriptor included. */
async function place(
  source: ByteSource,
  head: CentralHead,
  limit: number,
): Promise<{ file: ZipFile; after: number } | undefined> {
  const { path, method, offset, packed, bytes } = head;
  if (offset + local.bytes > limit || (method !== 0 && method !== 8) || (head.flags & 1) === 1) return undefined;
  const fixed = view(await source.read(offset, offset + local.bytes));
  if (fixed.getUint32(0, true) !== local.signature) return undefined;
  const nameBytes = fixed.getUint16(26, true);
  const extraBytes = fixed.getUint16(28, true);
  if (extraBytes > mostBeside || fixed.getUint8(4) > newest || !head.isOpen) return undefined;
  const from = offset + local.bytes + nameBytes + extraBytes;
  if (from <= limit && namesOtherwise(await source.read(from - extraBytes, from))) return undefined;
  const to = from + packed;
  if (to > limit || (method === 0 && packed !== bytes)) return undefined;
  const name = strFromU8(await source.read(offset + local.bytes, offset + local.bytes + nameBytes));
  const same =
    name === path &&
    fixed.getUint16(6, true) === head.flags &&
    fixed.getUint16(8, true) === method &&
    fixed.getUint32(10, true) === head.when;
  if (!same) return undefined;
  const streamed = (head.flags & 8) !== 0;
  const before = {
    crc: fixed.getUint32(14, true),
    packed: fixed.getUint32(18, true),
    bytes: fixed.getUint32(22, true),
    length: 0,
  };
  const sums = streamed ? await descriptor(source, to, limit) : before;
  if (streamed && !isSilentOn(before, head)) return undefined;
  if (sums.crc !== head.crc || sums.packed !== packed || sums.bytes !== bytes) return undefined;
  return { file: { path, method, from, to, bytes, crc: head.crc }, after: to + sums.length };
}

/** Whether sums before a file that was written as it came are nought, not being known then, or right: who reads on from the start believes them. */
function isSilentOn(before: Sums, head: Sums): boolean {
  return (['crc', 'packed', 'bytes'] as const).every((sum) => before[sum] === 0 || before[sum] === head[sum]);
}

type Sums = Pick<CentralHead, 'crc' | 'packed' | 'bytes'>;

/** The sums that follow a file which was written as it came. */
async function descriptor(
  source: ByteSource,
  at: number,
  limit: number,
): Promise<{ crc: number; packed: number; bytes: number; length: number }> {
  if (at + 12 > limit) return { crc: -1, packed: -1, bytes: -1, length: 0 };
  const data = view(await source.read(at, Math.min(at + 16, limit)));
  const skip = data.byteLength === 16 && data.getUint32(0, true) === descriptorSignature ? 4 : 0;
  return {
    crc: data.getUint32(skip, true),
    packed: data.getUint32(skip + 4, true),
    bytes: data.getUint32(skip + 8, true),
    length: skip + 12,
  };
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
