import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { Refusal } from '../../shared/result.ts';

/** Bytes of the longest name that the disks of all three systems take. */
const longestName = 255;

/** Where a file for others will stand, absolute. Refuses a folder that is not there, a name no disk takes, and any place inside the vault. */
export async function outsideVault(out: string, vault: string): Promise<string> {
  const asked = resolve(out);
  const folder = await realpath(dirname(asked)).catch(() => undefined);
  if (folder === undefined || !(await stat(folder)).isDirectory())
    throw new Refusal('not-found', 'out: there is no such folder. Choose another place.', {
      field: 'out',
      elsewhere: true,
    });
  if (Buffer.byteLength(basename(asked)) > longestName)
    throw new Refusal('invalid-input', 'out: this name is longer than a disk allows. Choose a shorter one.', {
      field: 'out',
    });
  // Where there is no vault yet, nothing can be inside it.
  if (isWithin(folder, await realpath(vault).catch(() => resolve(vault))))
    throw new Refusal('invalid-input', 'out: nothing is written into the vault itself. Choose another place.', {
      field: 'out',
    });
  return join(folder, basename(asked));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
