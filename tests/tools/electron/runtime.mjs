import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

/** The `electron` package: types and a version from the registry, the program itself put beside them by our install step. */
export const electronPackage = join(root, 'node_modules/electron');

/** Where the unpacked program belongs. */
export const distFolder = join(electronPackage, 'dist');

/** The program's path inside its folder, as the `electron` package names it. */
export const programName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[/** @type {string} */ (process.platform)] ??
  'electron';

/** The folder Electron runs from: the user's own where ELECTRON_OVERRIDE_DIST_PATH names one. */
export function runtimeFolder() {
  return process.env['ELECTRON_OVERRIDE_DIST_PATH'] || distFolder;
}

/** The Electron program, or undefined where none is installed. */
export function electronProgram() {
  const program = join(runtimeFolder(), programName);
  return existsSync(program) ? program : undefined;
}

/** The version package.json asks for. */
export function wantedVersion() {
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')))
    .version;
}

/** The version that would run, as its folder says, or undefined where it does not say. */
export function runningVersion() {
  const file = join(runtimeFolder(), 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/** True where the Electron in place is not the one package.json asks for: good for development and tests, never for a package. */
export function isStandIn() {
  return electronProgram() !== undefined && runningVersion() !== wantedVersion();
}
