import { join, resolve } from 'node:path';
import type { DeviceId, VaultId } from '../../shared/fields.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import { DeviceRecord } from './device.ts';
import { isLitter } from './durable-file.ts';
import { disk } from './files.ts';
import { layout } from './layout.ts';
import { frozen, openFolder } from './open-folder.ts';
import { isOthers } from './other-programs.ts';
import { wrapKey, type Protection } from './passphrase.ts';
import { recoveryBytes } from './recovery-key.ts';
import { attempting } from './refusals.ts';
import { homeOf, newId, type Surroundings } from './surroundings.ts';
import { format, readVaultFile, writeVaultFile, type VaultFile } from './vault-file.ts';
import type { Vault } from './vault.ts';
import { makeFolders } from './write-all.ts';

export { handOut } from './hand-out.ts';
export { backUp, backupsIn, restore } from './backup.ts';
export { foldersOfVaults, vaultsKnownIn } from './known-here.ts';
export { bringIn, copyOut } from './copy-out.ts';
export { protectVault } from './protect.ts';
export type { Clock } from './clock-marks.ts';
export { verifyVault, type Verification } from './verify.ts';
export type { DraftElsewhere } from './drafts-elsewhere.ts';
export type { Finding, FindingKind } from './finding.ts';
export type { Repaired } from './repair.ts';
export type { KeptExhibit } from './exhibits.ts';
export type { Files, OpenFile } from './files.ts';
export type { Journal } from './journal.ts';
export { newId, type Surroundings } from './surroundings.ts';
export type { Vault } from './vault.ts';

/** How a vault is begun. */
export interface NewVault {
  /** Marks an invented vault. While it is being written it follows the clock it is given; whenever it is opened later, its clock stands still at this time. */
  readonly sample?: { readonly frozenAt: Stamp };
  /** Protects everything in it, from the first byte. The vault is open when it is begun, and locked whenever it is opened later. */
  readonly passphrase?: string;
}

/**
 * Begins a vault in a folder that is empty or not there yet, and opens it. Refuses with `already-exists` a folder that holds a vault or
 * anything else.
 */
export async function createVault(
  folder: string,
  { sample, passphrase }: NewVault,
  surroundings: Surroundings,
): Promise<Vault> {
  const files = surroundings.files ?? disk;
  const root = resolve(folder);
  return attempting({ what: 'begin a vault in this folder', path: root }, async () => {
    await makeFolders(files, root);
    const names = (await files.names(root)) ?? [];
    if (names.includes(layout.vaultFile))
      throw new Refusal('already-exists', 'There is a vault in this folder already.', { folder: root });
    const other = names.filter((name) => !isLitter(name) && !isOthers(name));
    if (other.length > 0)
      throw new Refusal('already-exists', 'This folder holds other files. Choose an empty one.', {
        folder: root,
        names: other.slice(0, 5),
      });
    const id = newId<VaultId>(surroundings);
    const file: VaultFile = {
      format,
      id,
      createdAt: surroundings.clock.now(),
      firstDevice: newId<DeviceId>(surroundings),
      ...(sample && { sample }),
      protection: passphrase === undefined ? 'none' : await newProtection(id, passphrase, surroundings),
    };
    // The identity first: a vault whose first device nobody is would be harmless, the other way round its number 1 could be given twice.
    await new DeviceRecord(homeOf(surroundings.state, file.id), files).write({
      device: file.firstDevice,
      folder: root,
    });
    await writeVaultFile(files, root, file);
    const vault = await openFolder(root, file, { device: file.firstDevice }, surroundings);
    if (passphrase !== undefined) await vault.unlock({ passphrase });
    return vault;
  });
}

function newProtection(id: VaultId, passphrase: string, { random }: Surroundings): Promise<Protection> {
  return wrapKey(id, Buffer.from(random(32)), passphrase, Buffer.from(random(recoveryBytes)), random);
}

/**
 * Opens a vault; nothing is written until something is to be. Refuses with `no-vault`, `newer-version`, or `corrupt` (its own file is damaged,
 * or it stands empty although this computer knows better). A damaged journal does not keep the others from opening: see
 * `Journal.fault`.
 */
export async function openVault(folder: string, surroundings: Surroundings): Promise<Vault> {
  const files = surroundings.files ?? disk;
  const root = resolve(folder);
  return attempting({ what: 'open the vault', path: join(root, layout.vaultFile) }, async () => {
    if ((await files.facts(root)) === undefined)
      throw new Refusal('no-vault', 'There is no such folder.', { folder: root });
    const file = await readVaultFile(files, root);
    const identity = await new DeviceRecord(homeOf(surroundings.state, file.id), files).read(root);
    const clock = file.sample ? frozen(file.sample.frozenAt) : surroundings.clock;
    return openFolder(root, file, identity, { ...surroundings, clock });
  });
}
