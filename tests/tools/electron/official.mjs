import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { distFolder, electronPackage, electronProgram, isStandIn } from './runtime.mjs';

/** Long enough for 110 MB over a slow line, short enough that a network which swallows packets does not hold an install for ever. */
const patience = 15 * 60_000;

/**
 * Gets Electron as its makers intend: the package's own installer downloads it, checks it against the checksums in the package and
 * unpacks it.
 *
 * @returns {Promise<string | undefined>} undefined when Electron is in place, else what went wrong
 */
export async function installOfficial() {
  const installer = join(electronPackage, 'install.js');
  const { code, output } = await run(process.execPath, [installer], {
    capture: true,
    timeout: patience,
    env: { ELECTRON_GET_NO_PROGRESS: '1' },
  });
  if (code === 0 && electronProgram() && !isStandIn()) return undefined;
  // The installer unpacks straight into place: what it left behind unfinished must not look like an Electron.
  if (!isStandIn()) await rm(distFolder, { recursive: true, force: true });
  return output.trim().split('\n')[0] || `its installer ended with code ${code}`;
}
