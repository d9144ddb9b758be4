import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtPlaces } from '../../support/built.ts';

/** A folder of its own: 170 MB that nobody should have to install who does not run this bench. */
const folder = join(import.meta.dirname, 'peers');

/** Installs what is compared with, in the versions of its own lockfile, unless it is there. Says why not, where that fails. */
export function installPeers(): string | undefined {
  if (existsSync(join(folder, 'node_modules', 'pdfmake'))) return undefined;
  console.log('Installing the peers (170 MB, once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stderr } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? undefined : `the peers could not be installed: ${stderr.trim().split('\n').at(-1) ?? ''}`;
}

/** A module out of that folder. The caller says what it uses of it: these modules are not the project's, nor are their types. */
export async function peer(name: string): Promise<unknown> {
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return import(pathToFileURL(path).href);
}

/** What is compared with, by name and version. */
export function peerVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>; // our own file, beside this one
  };
  return dependencies;
}

export const fontFolder = join(builtPlaces.assets, 'fonts');
export const fontFiles = {
  latin: join(fontFolder, 'NotoSans-Regular.ttf'),
  japanese: join(fontFolder, 'NotoSansJP-Regular.ttf'),
} as const;

const eastAsian = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]+/g;

/** A text in stretches, for a maker that does not find out by itself which font has which character. */
export function stretches(text: string): { readonly text: string; readonly japanese: boolean }[] {
  const found: { text: string; japanese: boolean }[] = [];
  let at = 0;
  for (const { index, 0: piece } of text.matchAll(eastAsian)) {
    if (index > at) found.push({ text: text.slice(at, index), japanese: false });
    found.push({ text: piece, japanese: true });
    at = index + piece.length;
  }
  if (at < text.length) found.push({ text: text.slice(at), japanese: false });
  return found;
}
