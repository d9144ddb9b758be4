import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Outcome } from './run.ts';

/** Two computers whose vaults Syncthing keeps the same, both written at once. Needs root, Syncthing, and the built program. */
export async function synced(): Promise<Outcome> {
  const missing = whyNot();
  if (missing !== undefined) return { line: `two Syncthings: not run, because ${missing}`, held: true };
  const root = mkdtempSync(join(tmpdir(), 'faults-synced-'));
  try {
    const [loopback, computers] = ['loopback-up.py', 'two-computers.ts'].map((name) => join(import.meta.dirname, name));
    // A network of its own, with nothing in it but the loopback interface: nothing can get out.
    const inside = 'python3 "$0" && exec "$1" --no-warnings "$2" "$3"';
    const child = spawn(
      'unshare',
      ['-n', 'sh', '-c', inside, loopback ?? '', process.execPath, computers ?? '', root],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise<number | null>((done) => child.once('close', done));
    if (code !== 0) return { line: `two Syncthings: the run ended with ${code}`, held: false };
    return JSON.parse(said) as Outcome; // printed by two-computers.ts
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function whyNot(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'it takes root on Linux for a network of its own';
  for (const [command, ...args] of [
    ['syncthing', '--version'],
    ['python3', '--version'],
    ['unshare', '-n', 'true'],
  ] as const) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
    } catch {
      return command === 'unshare' ? 'no network of its own can be made here' : `${command} is not there`;
    }
  }
  return existsSync(resolve(import.meta.dirname, '../../dist/main/cli.js'))
    ? undefined
    : 'the program is not built (npm run build)';
}
