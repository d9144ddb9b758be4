import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** The folder of the program as it would be handed out. */
export const folder = join(root, 'dist/package/linux-unpacked');
/** The same, but marked as a test build, so that it may be driven from outside. */
export const testFolder = join(root, 'dist/package-test/linux-unpacked');
/** The bare Electron they were made from. */
export const bareFolder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');

export const program = join(folder, 'on-record');
export const testProgram = join(testFolder, 'on-record');

/** Root has no sandbox to run pages in. */
export const asRoot: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, which comes by itself or after a minute by force. */
export function run(
  path: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(path, words, { env: { ...process.env, ...env }, timeout: 60_000, killSignal: 'SIGKILL' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', failed).once('close', (code) => done({ code, out, err }));
    child.stdin.end();
  });
}
