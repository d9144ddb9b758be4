import { join } from 'node:path';
import type { ClientId } from '../../shared/fields.ts';
import type { Clock } from './clock-marks.ts';
import { replaceFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { namesOfFolder } from './layout.ts';
import { makeFolders } from './write-all.ts';

/** Where bytes that had to be taken out of a file are kept. */
export type Quarantine = (name: string, bytes: Uint8Array) => Promise<void>;

/** Keeps bytes that had to leave the vault in this computer's own folder, each lot under a name of its own; nothing is deleted by a repair. */
export function quarantineIn(home: string, files: Files, clock: Clock): Quarantine {
  return async (name, bytes) => {
    const folder = folderIn(home);
    await makeFolders(files, folder);
    await replaceFile(files, join(folder, `${clock.now().at.replaceAll(':', '-')}-${name}`), bytes);
  };
}

/** Deletes what was set aside of a client's journal and exhibits: it bears their id in its name. */
export async function eraseAside(home: string, client: ClientId, files: Files): Promise<void> {
  for (const name of await namesOfFolder(files, folderIn(home)))
    if (name.includes(client)) await files.remove(join(folderIn(home), name));
}

/** The paths of damaged files of drafts that were set aside: nobody can tell whom they are about. */
export async function draftsAside(home: string, files: Files): Promise<readonly string[]> {
  const names = await namesOfFolder(files, folderIn(home));
  return names.filter((name) => /Z-drafts-.+\.json$/.test(name)).map((name) => join(folderIn(home), name));
}

function folderIn(home: string): string {
  return join(home, 'quarantine');
}
