import { open, readFile, stat } from 'node:fs/promises';
import type { ByteSource } from '../../shared/bundle/source.ts';

/** What lies at a place the user chose; `undefined` where there is nothing that could be read. */
export async function whatLies(path: string): Promise<'folder' | 'file' | undefined> {
  const facts = await stat(path).catch(() => undefined); // whatever the reason, there is nothing to read
  return facts?.isDirectory() ? 'folder' : facts?.isFile() ? 'file' : undefined;
}

/** A file that is read piece by piece, and has to be closed. */
export interface OpenSource extends ByteSource {
  close(): Promise<void>;
}

/** Opens a file to read any part of it. */
export async function fileSource(path: string): Promise<OpenSource> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    async read(from, to) {
      const bytes = Buffer.alloc(to - from);
      let at = 0;
      while (at < bytes.length) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, from + at);
        if (bytesRead === 0) throw new Error('the file became shorter while it was read');
        at += bytesRead;
      }
      return bytes;
    },
    close: () => file.close(),
  };
}

/** A small file whole: one of the program's own. */
export async function wholeFile(path: string): Promise<Uint8Array> {
  return readFile(path);
}
