import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { exhibitLimit } from '../../shared/exhibits.ts';
import { safeName } from '../../shared/safe-name.ts';
import { mediaType } from '../media-type.ts';
import { Archive } from './archive.ts';
import { Unreadable } from './read-whole.ts';
import type { Chosen, Evidence } from './source.ts';
import type { UnzipLimits } from './unzip.ts';

/** Where the pictures and files of a chat are: beside its text, or packed with it. */
export interface Media {
  /** A file by the name the chat gives it; `undefined` where it is not there, or not of this export. */
  find(name: string): Promise<Evidence | undefined>;
  /** The paths of files that were found, which are part of the chat and nothing by themselves. */
  readonly claimed: readonly string[];
}

/** Files beside a chat, in its own folder or below; whatever leads out of it is not there. */
export function mediaBeside({ path }: Pick<Chosen, 'path'>): Media {
  const folder = dirname(path);
  const claimed: string[] = [];
  return {
    claimed,
    async find(name) {
      if (name === '' || name.includes('\0') || isAbsolute(name)) return undefined;
      const inside = await realpath(folder).catch(() => undefined); // gone: nothing is there
      const at = await realpath(join(folder, name)).catch(() => undefined); // likewise
      if (inside === undefined || at === undefined) return undefined;
      const way = relative(inside, at);
      if (way === '' || way.startsWith('..') || isAbsolute(way)) return undefined;
      const facts = await stat(at);
      if (!facts.isFile() || facts.size > exhibitLimit) return undefined;
      claimed.push(join(folder, name));
      return { name: safeName(basename(name)), type: mediaType(name), bytes: facts.size, read: () => readFile(at) };
    },
  };
}

export const zipLimits: UnzipLimits = { files: 20_000, bytes: 2 * 1024 * 1024 * 1024, ratio: 300 };
/** The archive itself is kept as an exhibit. */
export const largestZip = exhibitLimit;

/** Opens the archive of a chat. Throws {@link Unreadable} or UnsafeArchive. */
export async function archiveOf({ path, bytes }: Pick<Chosen, 'path' | 'bytes'>): Promise<Archive> {
  if (bytes > largestZip) throw new Unreadable('file-too-large', `${largestZip / (1024 * 1024)} MB`);
  return Archive.open(path, zipLimits);
}

/** Files packed with a chat: each read from the archive when it is kept, and only it. */
export function mediaIn(archive: Archive): Media {
  const byName = new Map(archive.files.map((file) => [basename(file.name), file]));
  return {
    claimed: [],
    find: (name) => {
      const file = byName.get(basename(name));
      if (file === undefined || file.bytes > exhibitLimit) return Promise.resolve(undefined);
      return Promise.resolve({
        name: safeName(basename(file.name)),
        type: mediaType(file.name),
        bytes: file.bytes,
        read: () => archive.read(file),
        pieces: () => archive.pieces(file),
      });
    },
  };
}
