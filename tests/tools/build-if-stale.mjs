import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { npm } from './run.mjs';

const sources = ['shared', 'main', 'renderer', 'assets', 'package.json', 'package-lock.json'];
const products = [
  'dist/main/index.js',
  'dist/main/cli.js',
  'dist/main/pdf-worker.js',
  'dist/preload/preload.cjs',
  'dist/renderer/index.html',
  'dist/verifier/verify.html',
];

/**
 * Builds the program where there is none yet, or where a source is newer than it.
 *
 * @returns {Promise<boolean>} false where the build failed
 */
export async function buildIfStale() {
  if (!isStale()) return true;
  console.log('Building On Record …');
  const { code, output } = await npm(['run', '--silent', 'build'], { capture: true });
  if (code !== 0) console.error(output);
  return code === 0;
}

function isStale() {
  const paths = products.map((name) => join(root, name));
  if (!paths.every((path) => existsSync(path))) return true;
  const built = Math.min(...paths.map((path) => statSync(path).mtimeMs));
  return sources.some((name) => existsSync(join(root, name)) && newest(join(root, name)) > built);
}

/**
 * The latest change at or below a path, in milliseconds. Folders count too: theirs is the time when a file was last added or removed.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
