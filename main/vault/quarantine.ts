import { join } from 'node:path';
import type { Clock } from './clock-marks.ts';
import { replaceFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { makeFolders } from './write-all.ts';

/** Where bytes that had to be taken out of a file are kept. */
export type Quarantine = (name: string, bytes: Uint8Array) => Promise<void>;

/** Keeps bytes that had to leave the vault in this computer's own folder, each lot under a name of its own; nothing is deleted by a repair. */
export function quarantineIn(home: string, files: Files, clock: Clock): Quarantine {
  return async (name, bytes) => {
    const folder = join(home, 'quarantine');
    await makeFolders(files, folder);
    await replaceFile(files, join(folder, `${clock.now().at.replaceAll(':', '-')}-${name}`), bytes);
  };
}
