import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { piecesOf } from './exhibit-file.ts';
import type { Files, OpenFile } from './files.ts';
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
 * whole line. Fails where the target is there.
 */
export async function copyFile(files: Files, from: string, to: string): Promise<Content> {
  await makeFolders(files, dirname(to));
  const length = from.endsWith('.jsonl') ? await wholeLines(files, from) : Number.POSITIVE_INFINITY;
  const source = await files.open(from, 'read');
  const copy = await files.open(to, 'create');
  let copied: Content;
  try {
    copied = await digestOf(source, length, (bytes, position) => writeAll(copy, bytes, position));
    await copy.sync();
  } finally {
    await copy.close();
    await source.close();
  }
  await files.syncFolder(dirname(to));
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
    let end = 0;
    let position = 0;
    for await (const bytes of piecesOf(file, piece)) {
      const last = bytes.lastIndexOf(10);
      if (last >= 0) end = position + last + 1;
      position += bytes.length;
    }
    return end;
  } finally {
    await file.close();
  }
}
