import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../../shared/import/problem.ts';
import { Refusal } from '../../shared/result.ts';
import { safeName } from '../../shared/safe-name.ts';
import type { Chosen } from './source.ts';

/** The most files of a folder, and how deep it is looked into. */
export const walkLimits = { files: 5000, depth: 8 } as const;

/** The files the user chose, those of chosen folders among them; links are not followed, hidden files left out. Refuses `not-found`. */
export async function filesOf(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly files: readonly Chosen[]; readonly problems: readonly Problem[] }> {
  const files: Chosen[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const facts = await lstat(path).catch(() => undefined); // whatever the reason, there is nothing to read
    if (!facts) throw new Refusal('not-found', 'there is nothing at this path', { path });
    const name = safeName(basename(path));
    if (facts.isFile()) files.push({ path, name, bytes: facts.size });
    else if (facts.isDirectory()) await walk(path, name, 0);
    else problems.push({ file: name, code: 'not-readable', leftOut: true });
  }
  return { files, problems };

  async function walk(folder: string, name: string, depth: number): Promise<void> {
    signal.throwIfAborted();
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined); // named below
    if (!entries || depth >= walkLimits.depth) {
      problems.push({ file: name, code: entries ? 'too-deep' : 'not-readable', leftOut: true });
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || files.length >= walkLimits.files) continue;
      const path = join(folder, entry.name);
      const inner = `${name}/${safeName(entry.name)}`;
      if (entry.isDirectory()) await walk(path, inner, depth + 1);
      else if (entry.isFile()) files.push({ path, name: inner, bytes: (await lstat(path)).size });
    }
    if (files.length >= walkLimits.files && depth === 0)
      problems.push({ file: name, code: 'too-many', detail: String(walkLimits.files), leftOut: true });
  }
}
