import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Hash } from '../../shared/fields.ts';
import { genesis } from '../../shared/journal/chain.ts';
import { piecesOf } from './exhibit-file.ts';
import type { Files, OpenFile } from './files.ts';
import { renameOver, temporaryBeside } from './durable-file.ts';
import { longestLine } from './read-journal.ts';
import { isWhole } from './unended.ts';
import { makeFolders, writeAll } from './write-all.ts';

/** Bytes held at a time. */
const piece = 256 * 1024;

/** What a file holds, to be compared. */
export interface Content {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Copies a file durably and reads the copy back: it answers only where the two are the same. A journal is copied up to the end of its last
 * whole line, be its line feed there or not. Fails where the target is there.
 */
export async function copyFile(files: Files, from: string, to: string): Promise<Content> {
  await makeFolders(files, dirname(to));
  const length = from.endsWith('.jsonl') ? await wholeLines(files, from) : Number.POSITIVE_INFINITY;
  if (await files.facts(to)) throw Object.assign(new Error(`${to} is there`), { code: 'EEXIST' });
  // Under its own name it stands only when it is whole: half of it, left by a full disk, would be taken for the copy the next time.
  const temporary = temporaryBeside(to);
  try {
    const copied = await written(files, from, temporary, length);
    await renameOver(files, temporary, to);
    await files.syncFolder(dirname(to));
    return copied;
  } catch (error) {
    await files.remove(temporary).catch(() => undefined); // the error to tell is the first one
    throw error;
  }
}

async function written(files: Files, from: string, to: string, length: number): Promise<Content> {
  const source = await files.open(from, 'read');
  let copied: Content;
  try {
    const copy = await files.open(to, 'create');
    try {
      copied = await digestOf(source, length, (bytes, position) => writeAll(copy, bytes, position));
      await copy.sync();
    } finally {
      await copy.close();
    }
  } finally {
    await source.close();
  }
  const read = await contentOf(files, to);
  if (read.sha256 !== copied.sha256) throw Object.assign(new Error(`${to} is not what was written`), { code: 'EIO' });
  return copied;
}

/** What a file holds. */
export async function contentOf(files: Files, path: string): Promise<Content> {
  const file = await files.open(path, 'read');
  try {
    return await digestOf(file, Number.POSITIVE_INFINITY);
  } finally {
    await file.close();
  }
}

async function digestOf(
  file: OpenFile,
  length: number,
  each?: (bytes: Buffer, position: number) => Promise<void>,
): Promise<Content> {
  const hasher = createHash('sha256');
  let done = 0;
  for await (const bytes of piecesOf(file, piece)) {
    const part = bytes.subarray(0, Math.min(bytes.length, length - done));
    if (part.length === 0) break;
    hasher.update(part);
    await each?.(part, done);
    done += part.length;
  }
  return { bytes: done, sha256: hasher.digest('hex') };
}

async function wholeLines(files: Files, path: string): Promise<number> {
  const file = await files.open(path, 'read');
  try {
    let [start, end, size] = [0, 0, 0];
    for await (const bytes of piecesOf(file, piece)) {
      for (let last = bytes.indexOf(10); last >= 0; last = bytes.indexOf(10, last + 1))
        [start, end] = [end, size + last + 1];
      size += bytes.length;
    }
    const previous = end === 0 ? Buffer.from(genesis) : Buffer.alloc(64);
    if (end > 0) await file.read(previous, 0, 64, start);
    const rest = Buffer.alloc(Math.min(size - end, longestLine));
    await file.read(rest, 0, rest.length, end);
    return isWhole(rest, previous.toString('latin1') as Hash) ? size : end; // only compared with
  } finally {
    await file.close();
  }
}
