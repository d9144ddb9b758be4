import { join, resolve } from 'node:path';
import type { ClientId, VaultId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { vaultFiles } from './backup.ts';
import { copyFile } from './copy-file.ts';
import { DeviceRecord } from './device.ts';
import { disk } from './files.ts';
import { fillFolder } from './fill-folder.ts';
import { layout } from './layout.ts';
import { refuseInVault } from './outside.ts';
import { attempting } from './refusals.ts';
import { homeOf, type Surroundings } from './surroundings.ts';
import { readVaultFile } from './vault-file.ts';
import { recordHolds, verifyFolder } from './verify.ts';

/** What was copied. */
export interface CopiedOut {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Copies a vault as it is, protected or not, to a new folder: all of it, or what is held about one client and nothing else, so that it can be given to
 * them. The vault's own journal stays then: the user's details, rates, and who is who are not about that client. Each file is read back and
 * compared, and the copy verified as a whole. Drafts and settings stay. It opens as a vault, and comes back in by {@link bringIn}.
 */
export async function copyOut(
  folder: string,
  out: string,
  client: ClientId | undefined,
  { files = disk }: Pick<Surroundings, 'files'>,
  {
    onProgress,
    signal,
  }: { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal },
): Promise<CopiedOut> {
  const root = resolve(folder);
  return attempting({ what: 'write a copy of the vault', path: out, elsewhere: true }, async () => {
    const wanted = (await vaultFiles(files, root)).filter(
      (path) =>
        !/^(?:drafts|settings)\//.test(path) &&
        (client === undefined || path === layout.vaultFile || path.startsWith(`${layout.client(client)}/`)),
    );
    // Journals before exhibits: what an entry names was durable before the entry, so no exhibit can be missing.
    const ordered = [...wanted].sort((a, b) => Number(a.includes('/exhibits/')) - Number(b.includes('/exhibits/')));
    let bytes = 0;
    for (const [done, relative] of ordered.entries()) {
      signal?.throwIfAborted();
      onProgress?.(done, ordered.length);
      bytes += (await copyFile(files, join(root, relative), join(out, relative))).bytes;
    }
    await refuseUnverified(out, files);
    return { files: ordered.length, bytes };
  });
}

/**
 * Brings a copy back: to a new folder, read back and verified, with the same heads. The copy is not touched. Whoever writes in it next on this
 * computer begins files of its own, so that no number is used twice.
 */
export async function bringIn(
  from: string,
  to: string,
  { state, files = disk }: Surroundings,
): Promise<CopiedOut & { readonly vault: VaultId }> {
  const [source, root] = [resolve(from), resolve(to)];
  return attempting({ what: 'bring this copy in', path: root, elsewhere: true }, async () => {
    const { id } = await readVaultFile(files, source);
    await refuseInVault(files, root);
    if (((await files.names(root)) ?? []).length > 0)
      throw new Refusal('already-exists', 'This folder is not empty. A copy is brought into a new one.', {
        folder: root,
      });
    await refuseUnverified(source, files);
    const copied = await fillFolder(files, root, () => copyOut(source, root, undefined, { files }, {}));
    const record = new DeviceRecord(homeOf(state, id), files);
    const { device, begins } = await record.read();
    const formerly = device ?? begins?.formerly;
    await record.write({ folder: root, begins: { because: 'restored', ...(formerly && { formerly }) } });
    return { ...copied, vault: id };
  });
}

async function refuseUnverified(folder: string, files: Parameters<typeof verifyFolder>[2]): Promise<void> {
  const verification = await verifyFolder(folder, undefined, files, undefined);
  if (recordHolds(verification)) return;
  throw new Refusal('corrupt', 'What was copied does not verify. Nothing was made of it.', {
    findings: verification.findings.slice(0, 20),
  });
}
