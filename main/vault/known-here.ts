import { join, resolve } from 'node:path';
import { VaultId } from '../../shared/fields.ts';
import { DeviceRecord } from './device.ts';
import { disk, type Files } from './files.ts';
import { homeOf } from './surroundings.ts';

/** The vaults this computer wrote in that stood in this folder when it last did, be they there now or not. */
export async function vaultsKnownIn(state: string, folder: string, files: Files = disk): Promise<readonly VaultId[]> {
  const known = await knownHere(state, files);
  return known.filter((one) => one.folder === resolve(folder)).map(({ id }) => id);
}

/** The folders in which vaults stand that this computer wrote in, each once. */
export async function foldersOfVaults(state: string, files: Files = disk): Promise<readonly string[]> {
  const standing: string[] = [];
  for (const folder of new Set((await knownHere(state, files)).map((one) => one.folder)))
    if (folder !== undefined && (await files.facts(join(folder, 'vault.json')).catch(notThere))) standing.push(folder);
  return standing;
}

async function knownHere(state: string, files: Files): Promise<{ id: VaultId; folder: string | undefined }[]> {
  const known: { id: VaultId; folder: string | undefined }[] = [];
  for (const name of (await files.names(join(resolve(state), 'vaults'))) ?? []) {
    const id = VaultId.safeParse(name).data;
    if (id) known.push({ id, folder: (await new DeviceRecord(homeOf(state, id), files).read()).folder });
  }
  return known;
}

/** A folder that may not be read holds no journal to go on with now. */
function notThere(): undefined {}
