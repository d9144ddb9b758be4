import { join } from 'node:path';
import { ClientId, DeviceId, Hash } from '../../shared/fields.ts';
import type { Owner } from '../../shared/journal/entry.ts';
import { Refusal } from '../../shared/result.ts';
import { sweepLitter } from './durable-file.ts';
import type { Files } from './files.ts';
import { makeFolders } from './write-all.ts';

/** Where everything stands in a vault's folder; relative paths, with `/`, as they are said in findings. */
export const layout = {
  vaultFile: 'vault.json',
  journal: (owner: Owner) => (owner === 'vault' ? 'journal' : `clients/${checked(ClientId, owner)}/journal`),
  journalFile: (owner: Owner, device: DeviceId) => `${layout.journal(owner)}/${checked(DeviceId, device)}.jsonl`,
  clients: 'clients',
  client: (client: ClientId) => `clients/${checked(ClientId, client)}`,
  exhibits: (client: ClientId) => `clients/${checked(ClientId, client)}/exhibits`,
  exhibit: (client: ClientId, name: string) => `${layout.exhibits(client)}/${checked(Hash, name)}`,
  drafts: (device: DeviceId) => `drafts/${checked(DeviceId, device)}.json`,
  settings: (device: DeviceId) => `settings/${checked(DeviceId, device)}.json`,
} as const;

/** An id on its way into a path: nothing but the form of an id may pass. */
function checked<T extends string>(schema: { safeParse(value: unknown): { success: boolean } }, id: T): T {
  if (!schema.safeParse(id).success)
    throw new Refusal('invalid-input', 'This is not an id.', { id: String(id).slice(0, 80) });
  return id;
}

/** The device whose journal a file name stands for, or with `json` whose drafts or settings; `undefined` for any other name. */
export function deviceOf(name: string, ending: 'jsonl' | 'json' = 'jsonl'): DeviceId | undefined {
  return name.endsWith(`.${ending}`) ? DeviceId.safeParse(name.slice(0, -ending.length - 1)).data : undefined;
}

/** The client a folder name stands for; `undefined` for any other name. */
export function clientOf(name: string): ClientId | undefined {
  return ClientId.safeParse(name).data;
}

/**
 * The names in a folder of the vault, sorted; `undefined` where it is not there. Refuses with `corrupt` where a link or a file stands
 * in the place of it or of a folder above it: a link could lead anywhere.
 */
export async function namesIn(files: Files, root: string, relative: string): Promise<readonly string[] | undefined> {
  const parts = relative.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const path = parts.slice(0, depth).join('/');
    const facts = await files.facts(join(root, path));
    if (!facts) return undefined;
    if (facts.kind !== 'folder')
      throw new Refusal('corrupt', `“${path}” should be a folder of the vault, and is not.`, { path });
  }
  return files.names(join(root, relative));
}

/** The names in a folder, sorted; none where it is not there, or something else stands in its place: a link could lead anywhere. */
export async function namesOfFolder(files: Files, path: string): Promise<readonly string[]> {
  const isThere = (await files.facts(path))?.kind === 'folder';
  return isThere ? ((await files.names(path)) ?? []) : [];
}

/**
 * Whether a link, or something else that is no file of the vault, stands in the place of a client's journal: that one is damaged then,
 * and it says nothing of the rest of the vault.
 */
export async function isDisplaced(files: Files, root: string, client: ClientId, device?: DeviceId): Promise<boolean> {
  try {
    await namesIn(files, root, layout.journal(client));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'corrupt') return true;
    throw error;
  }
  const kind = device && (await files.facts(join(root, layout.journalFile(client, device))))?.kind;
  return kind !== undefined && kind !== 'file';
}

/**
 * Makes a folder inside the vault. Where the vault itself has gone (a disk unplugged, its mount point left empty), nothing is made: it
 * fails as if the path were not there. A link in the folder's place is not followed: what is written would stand somewhere else.
 */
export async function makeFolderIn(files: Files, root: string, path: string): Promise<void> {
  const there = (await files.facts(path))?.kind;
  if (there === 'folder') return;
  if (there !== undefined) throw Object.assign(new Error(`${path} is no folder`), { code: 'ELOOP' });
  if ((await files.facts(join(root, layout.vaultFile)))?.kind !== 'file')
    throw Object.assign(new Error(`${root} holds no vault any more`), { code: 'ENOENT' });
  await makeFolders(files, path, root);
}

/** Removes what interrupted writes left beside drafts and settings; a link in the place of such a folder could lead anywhere. */
export async function sweepPapers(folder: string, files: Files): Promise<void> {
  for (const path of [join(folder, 'drafts'), join(folder, 'settings')])
    if ((await files.facts(path))?.kind === 'folder') await sweepLitter(files, path);
}
