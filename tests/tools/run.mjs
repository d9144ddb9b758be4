import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code   the exit code; 127 where the program was not found, 1 where a signal ended it
 * @property {string} output what it printed on both streams; empty unless `capture` was asked for
 */

/**
 * Runs a program from the project's folder and waits for its end. It shares our terminal unless its output is captured.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: Record<string, string>, timeout?: number, shell?: boolean }} [options] timeout in milliseconds
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { capture = false, env = {}, timeout = 0, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout,
      killSignal: 'SIGKILL',
      shell,
    });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs npm itself: the very one that started us, where there is one, so that a machine with several keeps to its choice.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args], options);
  // Windows has npm as a .cmd file, which only a shell can start.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Runs the program of an installed package, `vitest` for example, with the Node that runs us.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function tool(name, args, options) {
  const folder = join(root, 'node_modules', name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : /** @type {string} */ (bin[name]);
  return run(process.execPath, [join(folder, program), ...args], options);
}
