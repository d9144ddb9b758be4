import { join } from 'node:path';
import { z } from 'zod';
import { DeviceId, VaultId } from '../../shared/fields.ts';
import { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { layout } from './layout.ts';
import { Protection } from './passphrase.ts';

/** The format this program writes and reads. */
export const format = 1;

/** The content of `vault.json`. */
export const VaultFile = z.strictObject({
  format: z.literal(format),
  id: VaultId,
  createdAt: Stamp,
  /** The device whose entries are cited without a tag. */
  firstDevice: DeviceId,
  /** An invented vault: its clock stands still. */
  sample: z.strictObject({ frozenAt: Stamp }).optional(),
  protection: z.union([z.literal('none'), Protection]),
});
export type VaultFile = z.output<typeof VaultFile>;

/**
 * Reads `vault.json`. Refuses with `no-vault` where there is none, `newer-version` where a later program wrote it, and `corrupt`
 * where it is damaged.
 */
export async function readVaultFile(files: Files, folder: string): Promise<VaultFile> {
  const value = await vaultFile(files, folder).read();
  if (value === null) throw new Refusal('no-vault', 'There is no vault in this folder.', { folder });
  const written = z.looseObject({ format: z.int() }).safeParse(value);
  if (written.success && written.data.format > format)
    throw new Refusal(
      'newer-version',
      'A newer version of the app wrote this vault. Nothing was touched. Update the app to open it.',
      {
        folder,
        format: written.data.format,
        known: format,
      },
    );
  const parsed = VaultFile.safeParse(value);
  if (!parsed.success)
    throw new Refusal('corrupt', 'The file vault.json is damaged. The journals beside it may be intact.', { folder });
  return parsed.data;
}

/**
 * Fails as if the path were not there where the vault has gone from its folder, or another one stands in it by now: a stick was changed, or folders were
 * renamed, while this one was open.
 */
export async function refuseOther(files: Files, folder: string, id: VaultId): Promise<void> {
  const isThere = (await files.facts(join(folder, layout.vaultFile)))?.kind === 'file';
  if (isThere && (await readVaultFile(files, folder)).id === id) return;
  throw Object.assign(new Error(`${folder} does not hold this vault any more`), { code: 'ENOENT' });
}

/** Writes `vault.json`, durably. */
export async function writeVaultFile(files: Files, folder: string, value: VaultFile): Promise<void> {
  await vaultFile(files, folder).write(value);
}

function vaultFile(files: Files, folder: string): DurableFile<unknown> {
  return new DurableFile<unknown>(join(folder, layout.vaultFile), files, 'the vault’s own file');
}
