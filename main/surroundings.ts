import { randomBytes } from 'node:crypto';
import { homedir, uptime } from 'node:os';
import { join } from 'node:path';
import type { Stamp } from '../shared/journal/time.ts';
import type { Surroundings } from './vault/index.ts';
import { version } from '../shared/version.ts';

/** This computer as the program sees it: its clock, its randomness, and the folder where it keeps what belongs to this computer alone. */
export function surroundings(): Surroundings {
  return {
    clock: { now, uptime },
    random: (bytes) => randomBytes(bytes),
    state: stateFolder(process.env, process.platform),
    app: version,
  };
}

/** The time with the zone the computer is in and its offset, in minutes, at that time. */
export function now(): Stamp {
  lookForZone();
  const date = new Date();
  return {
    at: date.toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: 0 - date.getTimezoneOffset(),
  };
}

/** Milliseconds between two looks for the zone: one costs a sixteenth of a millisecond, and who records a whole mailbox asks for the time often. */
const lookEvery = 1000;
let looked = 0;

/**
 * The runtime keeps the zone it found when it started, and of a computer that has travelled since it would go on telling the old one. Node has it look
 * anew when `TZ` is written, even where it was not there; where it is set, it is the zone, wherever the computer is.
 */
function lookForZone(): void {
  const at = performance.now();
  if (process.env['TZ'] !== undefined || at - looked < lookEvery) return;
  looked = at;
  delete process.env['TZ'];
}

/** One folder for the window and the terminal: device identity, high-water marks, caches, backups, quarantine. */
export function stateFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  const own = env['ON_RECORD_STATE'];
  if (own) return own;
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support/On Record/state');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local'), 'On Record/state');
  return join(env['XDG_STATE_HOME'] || join(homedir(), '.local/state'), 'on-record');
}
