import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The licence of one package, with its text where the package brings it. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * Writes `licences.json` beside what is built: the licence of every package whose code went into it, and of packages that are shipped whole, with all that those
 * need. It is read from the modules themselves, so that none is forgotten when a library comes or goes.
 */
export function licencesOfBuild(root: string, shippedWhole: readonly string[] = []): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const bundled = [...this.getModuleIds()].flatMap((id) => packageOf(id) ?? []);
      const whole = shippedWhole.flatMap((name) => withDependencies(join(root, 'node_modules', name)));
      const licences = [...new Set([...bundled, ...whole])].flatMap((folder) => licenceIn(folder) ?? []);
      const byName = licences.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(byName) });
    },
  };
}

/** The folder of the package that a module belongs to: the innermost `node_modules/…` of its path. */
function packageOf(id: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
}

/** A package's folder and those of all it needs, found as Node finds them. */
function withDependencies(folder: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(folder)) return [];
  seen.add(folder);
  for (const name of Object.keys(manifestIn(folder)?.dependencies ?? {})) {
    const found = resolveFrom(folder, name);
    if (found !== undefined) withDependencies(found, seen);
  }
  return [...seen];
}

function resolveFrom(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const place = join(at, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
    if (at === dirname(at)) return undefined;
  }
}

function licenceIn(folder: string): Licence | undefined {
  const { name, version = '', license } = manifestIn(folder) ?? {};
  if (name === undefined) return undefined;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence: license ?? '', text };
}

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined; // npm's own format
}
