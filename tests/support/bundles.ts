import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped, type ZipOptions } from 'fflate';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Ask } from '../../shared/contract.ts';
import { checkFile, type CheckedFile } from '../../shared/bundle/check-file.ts';
import { portableHasher } from '../../shared/bundle/portable-hasher.ts';
import { sourceOfBytes } from '../../shared/bundle/source.ts';
import { portableDigest } from '../../shared/journal/digest.ts';
import type { Program } from './program.ts';

/** A client's journal with two exhibits, a private opinion, a correction and words that are not for everybody. */
export interface Case {
  readonly client: ClientId;
  readonly incident: EntryId;
  readonly exhibit: EntryId;
}

export async function withCase(program: Program, name = 'Nagy Kft.'): Promise<Case> {
  const { id: client } = await program.call('clients.open', { name });
  const exhibits: EntryId[] = [];
  for (const [file, bytes] of [
    ['screen.PNG', randomBytes(70_000)],
    ['../mail.eml', Buffer.from('From: a\n')],
  ] as const) {
    const path = join(program.folder, file.replace('../', ''));
    await writeFile(path, bytes);
    exhibits.push((await program.call('exhibits.add', { client, path })).id);
  }
  const [exhibit = exhibits[0]] = exhibits;
  if (!exhibit) throw new Error('added above');
  const body = {
    what: 'Bettina MARKERWORD shouted on the phone.',
    exactWords: 'それだけ？',
    present: ['Carla SECONDMARK'],
    opinion: 'PRIVATE-OPINION',
    exhibits: [{ exhibit }],
  };
  const { id: incident } = await program.call('entries.seal', { client, kind: 'incident', body });
  await program.call('entries.amend', {
    client,
    entry: incident,
    reason: 'name',
    set: { what: 'Bettina MARKERWORD spoke loudly.' },
  });
  await program.call('entries.seal', { client, kind: 'work', body: { memo: 'Drew the logo again', minutes: 90 } });
  return { client, incident, exhibit };
}

/** Makes a record with its bundle, and gives the bytes of both. */
export async function bundled(program: Program, client: ClientId, more: Partial<Ask<'reports.make'>> = {}) {
  const out = join(program.folder, `record-${randomBytes(4).toString('hex')}.pdf`);
  const made = await program.call('reports.make', {
    client,
    kind: 'record',
    out,
    bundle: true,
    ...more,
  } as Ask<'reports.make'>);
  if (!made.bundle) throw new Error('a bundle was asked for');
  return {
    made,
    path: made.bundle.path,
    zip: new Uint8Array(await readFile(made.bundle.path)),
    pdf: new Uint8Array(await readFile(made.path)),
  };
}

/** Checks bytes as the verifier page does. */
export function check(bytes: Uint8Array, name = 'x'): Promise<CheckedFile> {
  return checkFile(sourceOfBytes(bytes), name, { digest: portableDigest, hasher: portableHasher });
}

/** The faults found in bytes, each once, in the order found. */
export async function faultsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const checked = await check(bytes);
  if (checked.is === 'other') return ['other'];
  return [...new Set(checked.findings.filter(({ weight }) => weight === 'fault').map(({ what }) => what))];
}

/** Unpacks a bundle, lets a forger at its files, and packs it again. */
export function forged(zip: Uint8Array, act: (files: Unzipped) => void, options: ZipOptions = {}): Uint8Array {
  const files = { ...unzipSync(zip) };
  act(files);
  return zipSync(files, { mtime: new Date(2026, 0, 1, 12), ...options });
}

/** Changes a text file of a bundle. */
export function edit(files: Unzipped, path: string, change: (text: string) => string): void {
  files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
}

/** A forger who is not careless: makes the manifest agree with the files again. */
export function listAnew(files: Unzipped): void {
  edit(files, 'manifest.json', (text) => {
    const manifest = JSON.parse(text);
    manifest.files = manifest.files.filter(({ path }: { path: string }) => files[path] !== undefined);
    for (const file of manifest.files) {
      const hash = portableHasher();
      hash.update(files[file.path] ?? new Uint8Array());
      Object.assign(file, { sha256: hash.hex(), bytes: files[file.path]?.length });
    }
    return JSON.stringify(manifest);
  });
}

export const names = (files: Unzipped): { pdf: string; exhibits: string[] } => ({
  pdf: Object.keys(files).find((path) => path.endsWith('.pdf') && !path.includes('/')) ?? '',
  exhibits: Object.keys(files).filter((path) => path.startsWith('exhibits/')),
});
