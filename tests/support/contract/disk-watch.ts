import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Functions of the disk that take paths; the program's own code calls these and no others. */
const withPaths = new Set(
  [
    ...['access', 'appendFile', 'chmod', 'copyFile', 'cp', 'createReadStream', 'createWriteStream', 'exists', 'glob'],
    ...[
      'link',
      'lstat',
      'mkdir',
      'mkdtemp',
      'open',
      'opendir',
      'readdir',
      'readFile',
      'readlink',
      'realpath',
      'rename',
    ],
    ...['rm', 'rmdir', 'stat', 'statfs', 'symlink', 'truncate', 'unlink', 'utimes', 'writeFile'],
  ].flatMap((name) => [name, `${name}Sync`]),
);

const twoPaths = /^(copyFile|cp|link|rename)(Sync)?$/;

/** Sees every path this process touches on the disk from now on; those that lie in none of the folders are kept here, and refused. */
export class DiskWatch implements Disposable {
  readonly elsewhere = new Set<string>();
  readonly #folders: readonly string[];
  readonly #undo: (() => void)[] = [];

  constructor(folders: readonly string[]) {
    this.#folders = folders.map((folder) => resolve(folder));
    this.#watch(fs);
    this.#watch(fs.promises);
    syncBuiltinESMExports();
  }

  [Symbol.dispose](): void {
    for (const undo of this.#undo) undo();
    syncBuiltinESMExports();
  }

  #watch(functions: object): void {
    for (const [name, real] of Object.entries(functions)) {
      if (!withPaths.has(name) || typeof real !== 'function') continue;
      const call = (given: readonly unknown[]): unknown => {
        this.#see(given[0]);
        if (twoPaths.test(name)) this.#see(given[1]);
        return (real as (...all: readonly unknown[]) => unknown)(...given);
      };
      const watched =
        functions === fs.promises
          ? async (...given: unknown[]): Promise<unknown> => call(given)
          : (...given: unknown[]): unknown => call(given);
      Object.assign(functions, { [name]: Object.assign(watched, real) });
      this.#undo.push(() => Object.assign(functions, { [name]: real }));
    }
  }

  #see(given: unknown): void {
    const path = given instanceof URL && given.protocol === 'file:' ? fileURLToPath(given) : given;
    if (typeof path !== 'string') return;
    const inside = this.#folders.some((folder) => {
      const way = relative(folder, resolve(path));
      return way === '' || (!way.startsWith('..') && !isAbsolute(way));
    });
    // A vault is looked for above the place for a new one, too: neither may lie in the other.
    if (inside || basename(path) === 'vault.json') return;
    this.elsewhere.add(path);
    throw Object.assign(new Error(`EACCES: ${path} lies elsewhere`), { code: 'EACCES' });
  }
}
