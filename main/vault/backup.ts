import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { VaultId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { copiedDevice } from './conflict-copy.ts';
import { contentOf, copyFile, type Content } from './copy-file.ts';
import { DeviceRecord } from './device.ts';
import { DurableFile, isLitter } from './durable-file.ts';
import { disk, isErrno, type Files } from './files.ts';
import { fillFolder } from './fill-folder.ts';
import { clientOf, deviceOf, layout, namesIn } from './layout.ts';
import { refuseInVault } from './outside.ts';
import { attempting } from './refusals.ts';
import { toDrop } from './rotation.ts';
import { homeOf, type Surroundings } from './surroundings.ts';
import { readVaultFile } from './vault-file.ts';
import { recordHolds, verifyFolder, type Verification } from './verify.ts';
import { makeFolders } from './write-all.ts';

const manifestName = 'backup.json';

const Manifest = z.strictObject({
  vault: VaultId,
  madeAt: z.iso.datetime(),
  /** Every file of the vault by its path, with what it held; exhibits stand once for all backups, in `exhibits/` beside this one. */
  files: z.record(z.string(), z.strictObject({ bytes: z.int(), sha256: z.string() })),
});
type Manifest = z.output<typeof Manifest>;

/** A backup that was made and read back. */
export interface Backup {
  /** Its own folder; restoring takes this path. */
  readonly path: string;
  readonly madeAt: string;
  readonly files: number;
  readonly bytes: number;
  /** Exhibits that were not in an earlier backup. */
  readonly newExhibits: number;
  /** Older backups that were no longer to be kept. */
  readonly dropped: readonly string[];
}

/**
 * Copies a vault, protected or not, open or not, into `<out>/<vault id>/<time>/`, each file read back and compared; exhibits are copied once
 * for all backups. Then older backups are thinned out. Changes nothing in the vault.
 */
export async function backUp(folder: string, out: string, { clock, files = disk }: Surroundings): Promise<Backup> {
  const root = resolve(folder);
  return attempting({ what: 'write a backup', path: out, elsewhere: true }, async () => {
    const { id } = await readVaultFile(files, root);
    const madeAt = clock.now().at;
    const shelf = join(resolve(out), id);
    await refuseInVault(files, shelf);
    const path = join(shelf, madeAt.replaceAll(':', '-'));
    const fill = () =>
      fillFolder(files, path, async () => {
        const copied = await copyAll(files, root, path, madeAt);
        // A folder without its list is no backup: written last.
        await manifestOf(files, path).write({ vault: id, madeAt, files: copied.held });
        return copied;
      });
    // A client may be erased meanwhile: then it is begun again without them, or half of them would be in it.
    const { held, newExhibits } = await fill().catch(async (error: unknown) => {
      const isThere = (await files.facts(join(root, layout.vaultFile)))?.kind === 'file';
      if (!isThere || !isErrno(error, 'ENOENT')) throw error;
      return fill();
    });
    const bytes = Object.values(held).reduce((sum, each) => sum + each.bytes, 0);
    return {
      path,
      madeAt,
      files: Object.keys(held).length,
      bytes,
      newExhibits,
      dropped: await thinOut(files, shelf, madeAt),
    };
  });
}

/** Copies every file of a vault: exhibits beside the backup, once for all of them, the rest into it. */
async function copyAll(
  files: Files,
  root: string,
  path: string,
  madeAt: string,
): Promise<{ readonly held: Readonly<Record<string, Content>>; readonly newExhibits: number }> {
  const held: Record<string, Content> = {};
  let newExhibits = 0;
  // Journals first: what an entry names was durable before the entry, so no exhibit can be missing.
  const exhibits: string[] = [];
  for (const relative of await vaultFiles(files, root)) {
    if (isExhibit(relative)) exhibits.push(relative);
    else held[relative] = await copyFile(files, join(root, relative), join(path, relative));
  }
  for (const folder of new Set(exhibits.map((relative) => dirname(relative))))
    await sweepOld(files, join(path, '..', 'exhibits', folder), madeAt);
  for (const relative of exhibits) {
    const kept = join(path, '..', 'exhibits', relative);
    const content = await keptExhibit(files, join(root, relative), kept);
    held[relative] = content ?? (await copyFile(files, join(root, relative), kept));
    if (!content) newExhibits++;
  }
  return { held, newExhibits };
}

/**
 * What an earlier backup holds of an exhibit; `undefined` where it holds nothing, or only half of it, as a full disk once left it: that goes. The name
 * of an exhibit is its SHA-256; in a protected vault it is not, and the length has to tell.
 */
async function keptExhibit(files: Files, own: string, kept: string): Promise<Content | undefined> {
  if (!(await files.facts(kept))) return undefined;
  const content = await contentOf(files, kept);
  if (content.sha256 === basename(kept) || content.bytes === (await files.facts(own))?.size) return content;
  await files.remove(kept);
  return undefined;
}

/** The complete backups of a vault in a folder, newest first, as paths. */
export async function backupsIn(out: string, vault: VaultId, files: Files = disk): Promise<readonly string[]> {
  const shelf = join(resolve(out), vault);
  const names = ((await files.names(shelf)) ?? []).filter((name) => stampOf(name) !== undefined).toReversed();
  const complete: string[] = [];
  for (const name of names) if (await files.facts(join(shelf, name, manifestName))) complete.push(join(shelf, name));
  return complete;
}

/** A vault that was restored beside the present one; opening its folder is the switch. */
export interface Restored {
  readonly folder: string;
  readonly vault: VaultId;
  readonly backupMadeAt: string;
  readonly verification: Verification;
}

/**
 * Restores a backup to a new folder, compares every byte with the backup's list and verifies the whole. Refuses with `not-found`, `already-exists`
 * and `corrupt`; the backup and the present vault are not touched. The next one who writes in it on this computer begins new device files.
 */
export async function restore(from: string, to: string, { state, files = disk }: Surroundings): Promise<Restored> {
  const [path, root] = [resolve(from), resolve(to)];
  return attempting({ what: 'restore this backup', path: root, elsewhere: true }, async () => {
    const parsed = Manifest.safeParse(await manifestOf(files, path).read());
    if (!parsed.success) throw new Refusal('not-found', 'There is no complete backup in this folder.', { from: path });
    const { vault, madeAt, files: held } = parsed.data;
    await refuseInVault(files, root);
    if (((await files.names(root)) ?? []).length > 0)
      throw new Refusal('already-exists', 'This folder is not empty. A backup is restored to a new one.', {
        folder: root,
      });
    const verification = await fillFolder(files, root, () => rehearsed(files, path, root, held));
    const record = new DeviceRecord(homeOf(state, vault), files);
    const { device, begins } = await record.read();
    const formerly = device ?? begins?.formerly;
    const beginning = { because: 'restored', from: basename(path), backupMadeAt: madeAt } as const;
    await record.write({ folder: root, begins: { ...beginning, ...(formerly && { formerly }) } });
    return { folder: root, vault, backupMadeAt: madeAt, verification };
  });
}

/** Copies what a backup lists to a folder, compares every byte with the list, and verifies the whole. */
async function rehearsed(files: Files, path: string, root: string, held: Manifest['files']): Promise<Verification> {
  for (const [relative, content] of Object.entries(held).sort(
    ([a], [b]) => Number(a === layout.vaultFile) - Number(b === layout.vaultFile),
  )) {
    if (!isVaultFile(relative))
      throw new Refusal('corrupt', 'The backup’s list names a file that is none of a vault.', { relative });
    const source = isExhibit(relative) ? join(path, '..', 'exhibits', relative) : join(path, relative);
    const copied = await copyFile(files, source, join(root, relative));
    if (copied.sha256 !== content.sha256)
      throw new Refusal('corrupt', `The backup is damaged: ${relative}. Nothing was switched.`, {
        relative,
        from: path,
      });
  }
  const verification = await verifyFolder(root, undefined, files, undefined);
  if (!recordHolds(verification))
    throw new Refusal('corrupt', 'What the backup holds does not verify. Nothing was switched.', {
      findings: verification.findings.slice(0, 20),
    });
  return verification;
}

function manifestOf(files: Files, path: string): DurableFile<Manifest> {
  return new DurableFile<Manifest>(join(path, manifestName), files, 'the list of the backup');
}

/** Every file of a vault, by its path; what does not belong to it is left. */
export async function vaultFiles(files: Files, root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (relative: string) => {
    for (const name of (await namesIn(files, root, relative)) ?? []) {
      const inner = `${relative}/${name}`;
      const facts = await files.facts(join(root, inner));
      if (facts?.kind === 'folder') await walk(inner);
      else if (facts?.kind === 'file' && isVaultFile(inner)) found.push(inner);
    }
  };
  for (const folder of ['journal', 'clients']) await walk(folder);
  // What stands in the place of these is named by verify, and keeps nothing from being copied.
  for (const folder of ['drafts', 'settings'])
    if ((await files.facts(join(root, folder)))?.kind === 'folder') await walk(folder);
  return [...found, layout.vaultFile];
}

function isExhibit(relative: string): boolean {
  return /^clients\/[^/]+\/exhibits\/[0-9a-f]{64}$/.test(relative);
}

function isVaultFile(relative: string): boolean {
  const [top, second = '', third, fourth = ''] = relative.split('/');
  if (relative === layout.vaultFile) return true;
  if (top === 'journal') return relative === `journal/${second}` && isJournal(second);
  if (top === 'drafts' || top === 'settings')
    return relative === `${top}/${second}` && deviceOf(second, 'json') !== undefined;
  if (top !== 'clients' || !clientOf(second)) return false;
  return (
    isExhibit(relative) ||
    (third === 'journal' && relative === `clients/${second}/journal/${fourth}` && isJournal(fourth))
  );
}

/** A journal, or a copy of one that a sync program made: it may hold what the journal itself does not. */
function isJournal(name: string): boolean {
  return (deviceOf(name) ?? copiedDevice(name)) !== undefined;
}

function stampOf(name: string): string | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)$/.exec(name);
  return match ? `${match[1]}:${match[2]}:${match[3]}` : undefined;
}

/** Removes what a backup that was cut short left among the exhibits; what is of today another program may be writing. */
async function sweepOld(files: Files, folder: string, now: string): Promise<void> {
  for (const name of (await files.names(folder)) ?? []) {
    const path = join(folder, name);
    if (isLitter(name) && Date.parse(now) - ((await files.facts(path))?.modified ?? 0) > dayLong)
      await files.remove(path);
  }
}

/** Milliseconds. */
const dayLong = 24 * 3_600_000;

/** Drops what is no longer to be kept. Half a backup keeps no whole one away. */
async function thinOut(files: Files, shelf: string, now: string): Promise<readonly string[]> {
  const complete: string[] = [];
  const halves: string[] = [];
  for (const name of (await files.names(shelf)) ?? []) {
    const at = stampOf(name);
    if (at === undefined) continue;
    if (await files.facts(join(shelf, name, manifestName))) complete.push(at);
    // A computer that was switched off left it; one of today another program may be writing.
    else if (Date.parse(now) - Date.parse(at) > dayLong) halves.push(at);
  }
  const dropped = [...toDrop(complete, now), ...halves].map((at) => join(shelf, at.replaceAll(':', '-')));
  for (const path of dropped) await files.removeFolder(path);
  await makeFolders(files, shelf);
  return dropped;
}
