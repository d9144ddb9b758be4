import { dirname } from 'node:path';
import type { Files, OpenFile } from './files.ts';

/** Writes every byte, however many calls it takes: a full disk shows itself as a short write first. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += taken(await file.write(done === 0 ? bytes : bytes.subarray(done), position + done));
  }
}

/** The same, blocking. */
export function writeAllNow(file: OpenFile, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    done += taken(file.writeNow(done === 0 ? bytes : bytes.subarray(done), position + done));
  }
}

function taken(written: number): number {
  if (written === 0) throw Object.assign(new Error('the disk took no more bytes'), { code: 'ENOSPC' });
  return written;
}

/** Reads a whole small file. */
export async function readAll(files: Files, path: string): Promise<Buffer> {
  const file = await files.open(path, 'read');
  try {
    const bytes = Buffer.alloc(await file.size());
    let done = 0;
    while (done < bytes.length) {
      const read = await file.read(bytes, done, bytes.length - done, done);
      if (read === 0) break;
      done += read;
    }
    return bytes.subarray(0, done);
  } finally {
    await file.close();
  }
}

/**
 * Makes a folder and those missing above it, each durable in its parent before anything is put in it. Where a `root` is named it is never
 * made: what stood there has gone, and its place must not be filled by an empty one.
 */
export async function makeFolders(files: Files, path: string, root?: string): Promise<void> {
  if ((await files.facts(path))?.kind === 'folder') return;
  if (path === root) throw Object.assign(new Error(`${path} is gone`), { code: 'ENOENT' });
  const parent = dirname(path);
  if (parent !== path) await makeFolders(files, parent, root);
  if (await files.makeFolder(path)) await files.syncFolder(parent);
}
