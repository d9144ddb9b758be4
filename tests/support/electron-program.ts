import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const electronPackage = resolve(import.meta.dirname, '../../node_modules/electron');

/** The Electron that the install step put in place (or ELECTRON_OVERRIDE_DIST_PATH names). */
export function electronProgram(): string {
  const name = join(electronPackage, 'path.txt');
  if (!existsSync(name))
    throw new Error('There is no Electron to test with: node tests/tools/install-electron.mjs says why.');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage, 'dist');
  return join(folder, readFileSync(name, 'utf8'));
}
