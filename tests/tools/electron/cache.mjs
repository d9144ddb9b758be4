import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.mjs';

/** A folder for what may be downloaded again: the user's cache, or the project's own where that one cannot be written. */
export function cacheFolder() {
  const users = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'on-record');
  const ours = join(root, 'node_modules/.cache/on-record');
  return writable(users) ? users : (mkdirSync(ours, { recursive: true }), ours);
}

/** @param {string} folder */
function writable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false; // read-only home, no home at all, or a file in the way: each means "look elsewhere"
  }
}
