import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { exhibitLimit } from '../../shared/exhibits.ts';
import { mediaType } from '../media-type.ts';
import { safeName } from '../../shared/safe-name.ts';
import { readWhole } from './read-whole.ts';
import type { Chosen, Evidence } from './source.ts';
import { archiveList, unpacked, type UnzipLimits } from './unzip.ts';

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
export const largestZip = 300 * 1024 * 1024;

/** Files packed with a chat. The archive is read again when they are kept, once for all that are kept together, and let go when memory is needed. */
export function mediaIn(file: Chosen, bytes: Uint8Array): Media {
  const sizes = new Map(archiveList(bytes, zipLimits).map(({ name, originalSize }) => [name, originalSize]));
  const byName = new Map([...sizes.keys()].map((name) => [basename(name), name]));
  let held = new WeakRef(bytes);
  return {
    claimed: [],
    find: (name) => {
      const entry = byName.get(basename(name));
      const size = entry === undefined ? undefined : sizes.get(entry);
      if (entry === undefined || size === undefined || size > exhibitLimit) return Promise.resolve(undefined);
      const read = async () => {
        const archive = held.deref() ?? (await readWhole(file, largestZip));
        held = new WeakRef(archive);
        return unpacked(archive, zipLimits, (one) => one === entry).get(entry) ?? new Uint8Array();
      };
      return Promise.resolve({ name: safeName(basename(entry)), type: mediaType(entry), bytes: size, read });
    },
  };
}
