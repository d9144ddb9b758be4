import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Language } from '../../shared/languages.ts';
import { origin } from './policy.ts';

/** What the first screen needs and the page finds out late: the sentences of the language it most likely speaks, and the letters that every language has. */
export function ahead(addresses: readonly string[], language: Language): string {
  const sentences = addresses.filter((address) => address.startsWith(`${origin}/assets/${language}-`));
  const letters = addresses.filter((address) => address.startsWith(`${origin}/assets/noto-sans-latin-wght-normal-`));
  return [
    ...sentences.map((address) => `<${address}>; rel=modulepreload`),
    ...letters.map((address) => `<${address}>; rel=preload; as=font; type="font/woff2"; crossorigin`),
  ].join(', ');
}

/** Every file of a folder by the only address it is served at; the folder itself is its index.html. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const served = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    served.set(posix.join('/', relative(folder, path).split(sep).join('/')).replace(/^/, origin), path);
  }
  const index = served.get(`${origin}/index.html`);
  if (index !== undefined) served.set(`${origin}/`, index);
  return served;
}
