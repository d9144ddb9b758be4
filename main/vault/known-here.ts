import { join, resolve } from 'node:path';
import { VaultId } from '../../shared/fields.ts';
import { DeviceRecord } from './device.ts';
import { disk, type Files } from './files.ts';
import { homeOf } from './surroundings.ts';

/** The vaults this computer wrote in that stood in this folder when it last did, be they there now or not. */
export async function vaultsKnownIn(state: string, folder: string, files: Files = disk): Promise<readonly VaultId[]> {
  const known: VaultId[] = [];
  for (const name of (await files.names(join(resolve(state), 'vaults'))) ?? []) {
    const id = VaultId.safeParse(name).data;
    if (id && (await new DeviceRecord(homeOf(state, id), files).read()).folder === resolve(folder)) known.push(id);
  }
  return known;
}
