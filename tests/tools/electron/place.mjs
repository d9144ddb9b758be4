import { createPackage } from '@electron/asar';
import { constants } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { distFolder, electronPackage, programName } from './runtime.mjs';

/**
 * Puts an unpacked Electron where the `electron` package expects its own: first beside it, then by one rename, so that a half-copied
 * folder is never run. The packager that made the stand-in took Electron's default app out; `electron <path>` needs one, so ours goes in.
 *
 * @param {string} unpacked
 */
export async function placeElectron(unpacked) {
  const arriving = join(electronPackage, `dist-arriving-${process.pid}`);
  try {
    await cp(unpacked, arriving, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await mkdir(join(arriving, 'resources'), { recursive: true });
    await createPackage(join(root, 'tests/tools/default-app'), join(arriving, 'resources/default_app.asar'));
    await rm(distFolder, { recursive: true, force: true });
    await rename(arriving, distFolder);
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
  // The `electron` package reads this file as it stands: no newline.
  await writeFile(join(electronPackage, 'path.txt'), programName);
}
