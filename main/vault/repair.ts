import { dirname, join, resolve } from 'node:path';
import type { Exact } from '../../shared/exactly.ts';
import type { ClientId, Hash } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { fullestName } from './conflict-copy.ts';
import { copyFile } from './copy-file.ts';
import { replaceFile } from './durable-file.ts';
import { holdsBytes } from './exhibit-file.ts';
import type { Files } from './files.ts';
import type { HighWater } from './high-water.ts';
import { isDisplaced, layout, makeFolderIn } from './layout.ts';
import { mendedJournal } from './mended.ts';
import type { Quarantine } from './quarantine.ts';
import type { Place } from './read-journal.ts';
import type { Secrets } from './secrets.ts';
import { readVaultFile, type VaultFile } from './vault-file.ts';
import { verifyFile } from './verify-file.ts';
import type { Verification } from './verify.ts';
import { readAll } from './write-all.ts';

/** What was repaired, and what could not be. */
export interface Repaired {
  /** Files that are whole again: journals with how many entries they have now, and exhibits. */
  readonly repaired: readonly { readonly where: string; readonly entries?: number }[];
  /** Files the backup has not what it takes for, and why. */
  readonly left: readonly { readonly where: string; readonly exact: Exact }[];
}

/** What a repair works with. */
export interface Workshop {
  readonly root: string;
  readonly file: VaultFile;
  readonly files: Files;
  readonly secrets: Secrets;
  readonly highWater: HighWater;
  /** Keeps what has to leave the vault. */
  readonly quarantine: Quarantine;
}

const damage = new Set(['altered', 'missing', 'reordered', 'repeated', 'foreign', 'truncated', 'rewritten']);

/**
 * Repairs the journals and exhibits that verifying found damaged, from a backup or another copy of the same vault. Only bytes that prove themselves are taken: lines
 * that the chain binds, files that have the SHA-256 their entry names. What stood there goes into the quarantine first; nothing is deleted. A file for which the
 * backup does not have everything is left as it is. Refuses with `not-found` what is no backup or copy of this vault.
 */
export async function repairFrom(from: string, verify: () => Promise<Verification>, shop: Workshop): Promise<Repaired> {
  const source = resolve(from);
  await sameVault(source, shop);
  const repaired: { where: string; entries?: number }[] = [];
  const left: { where: string; exact: Exact }[] = [];
  const places = new Map<string, Place>();
  for (const { what, weight, client, device } of (await verify()).findings) {
    if (weight !== 'fault' || !damage.has(what) || device === undefined) continue;
    const place = { owner: client ?? 'vault', device } as Place; // verifying named them by their folder and file
    places.set(layout.journalFile(place.owner, place.device), place);
  }
  for (const [where, place] of places) {
    const mended = await mendJournal(source, where, place, shop);
    if (typeof mended === 'object') left.push({ where, exact: mended });
    else repaired.push({ where, entries: mended });
  }
  // Which exhibits there should be, a damaged journal may not have told.
  for (const { what, where, client, sha256 } of (await verify()).findings) {
    if (what !== 'exhibit-missing' && what !== 'exhibit-changed') continue;
    const isMended = await mendExhibit(source, where, client as ClientId, sha256 as Hash, shop); // named by an intact entry
    if (isMended) repaired.push({ where });
    else left.push({ where, exact: { says: 'exactly.left.no-exhibit' } });
  }
  return { repaired, left };
}

/** The number of entries of the journal now, or why it was left. */
async function mendJournal(source: string, where: string, place: Place, shop: Workshop): Promise<number | Exact> {
  const { root, files, secrets, highWater, quarantine } = shop;
  // What would be written there would stand wherever the link leads.
  if (place.owner !== 'vault' && (await isDisplaced(files, root, place.owner)))
    return { says: 'exactly.folder.not-a-folder' };
  const folder = join(source, dirname(where));
  const other = join(folder, await fullestName(files, folder, place.device));
  if ((await files.facts(other))?.kind !== 'file') return { says: 'exactly.left.no-journal' };
  const own = join(root, where);
  const before = (await files.facts(own))?.kind === 'file' ? await readAll(files, own) : Buffer.alloc(0);
  const seal = secrets.lines(place);
  const lines = mendedJournal([before, await readAll(files, other)], place, seal);
  const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  const [was, is] = [before, bytes].map((each) => verifyFile(each, place, where, seal ?? 'plain'));
  const hashes = new Set(is?.proven.map(({ hash }) => hash));
  const known = highWater.of(place)?.n ?? 0;
  const needed = Math.max(was?.stated ?? 0, known);
  if (lines.length < needed) return { says: 'exactly.left.too-old', values: { proven: lines.length, needed } };
  if (!is || is.findings.length > 0 || was?.proven.some(({ hash }) => !hashes.has(hash)))
    return { says: 'exactly.left.differs' };
  await quarantine(`${place.owner}-${place.device}.jsonl`, before);
  await makeFolderIn(files, root, dirname(own));
  await replaceFile(files, own, bytes);
  return lines.length;
}

async function mendExhibit(
  source: string,
  where: string,
  client: ClientId,
  sha256: Hash,
  { root, files, secrets, quarantine }: Workshop,
): Promise<boolean> {
  const path = join(root, where);
  // A backup keeps exhibits once for all backups, beside it; a copy of a vault in itself.
  for (const other of [join(source, '..', 'exhibits', where), join(source, where)]) {
    if (!(await holds(files, other, secrets, sha256))) continue;
    if ((await files.facts(path))?.kind === 'file') {
      await quarantine(`${client}-${sha256}.exhibit`, await readAll(files, path));
      await files.remove(path);
    }
    await makeFolderIn(files, root, dirname(path));
    await copyFile(files, other, path);
    return true;
  }
  return false;
}

async function holds(files: Files, path: string, secrets: Secrets, sha256: Hash): Promise<boolean> {
  if ((await files.facts(path))?.kind !== 'file') return false;
  const file = await files.open(path, 'read');
  try {
    return await holdsBytes(file, secrets.exhibits, sha256);
  } finally {
    await file.close();
  }
}

/** Refuses with `not-found` a folder that is no backup or copy of this vault. */
async function sameVault(source: string, { files, file }: Workshop): Promise<void> {
  const other = await readVaultFile(files, source).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });
  if (other?.id !== file.id)
    throw new Refusal('not-found', 'This folder holds no backup or copy of this journal.', { from: source });
}
