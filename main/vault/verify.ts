import { resolve } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { disk, type Files } from './files.ts';
import type { Finding } from './finding.ts';
import { Keyring } from './keyring.ts';
import { layout } from './layout.ts';
import type { Unlocking } from './passphrase.ts';
import { attempting } from './refusals.ts';
import { noSecrets, type Secrets } from './secrets.ts';
import { readVaultFile, type VaultFile } from './vault-file.ts';
import { Examination } from './verify/examination.ts';
import { examineExhibits } from './verify/exhibits.ts';
import { clientsThere, examineFolder } from './verify/folders.ts';
import { compareDevices, compareErased, compareIds } from './verify/identities.ts';
import { examineJournals } from './verify/journals.ts';
import { compareLosses } from './verify/losses.ts';
import { compareMarks } from './verify/marks.ts';
import { examinePapers } from './verify/papers.ts';
import { compareSeen } from './verify/seen.ts';

/** What verifying answers. */
export interface Verification {
  /** Whether everything holds: no finding weighs more than a note. */
  readonly ok: boolean;
  readonly findings: Finding[];
  readonly checked: { readonly journals: number; readonly entries: number; readonly exhibits: number };
}

/** Whether everything holds but drafts and settings: they are no part of the record, and must not keep a backup of it from being restored. */
export function recordHolds({ findings }: Verification): boolean {
  return findings.every(({ weight, where }) => weight === 'note' || /^(?:drafts|settings)(?:\/|$)/.test(where));
}

/** What verifying may be given. */
export interface VerifyOptions {
  /** Opens a protected vault; without it only the outer chain of its journals can be checked. */
  readonly unlock?: Unlocking;
  readonly files?: Files;
}

/**
 * Checks a vault or a copy of one, thoroughly and without changing anything; it need not be closed. `state` is this computer's own folder,
 * whose marks tell of entries cut off the end. Refuses with `no-vault`, `newer-version` and `wrong-passphrase`; all else is a finding.
 */
export async function verifyVault(
  folder: string,
  state?: string,
  { unlock, files = disk }: VerifyOptions = {},
): Promise<Verification> {
  const root = resolve(folder);
  return attempting({ what: 'verify this vault', path: root }, async () => {
    if (!unlock) return verifyFolder(root, state, files, undefined);
    const { id, protection } = await readVaultFile(files, root);
    const keyring = new Keyring(id, protection, () => new Uint8Array());
    await keyring.unlock(unlock);
    return verifyFolder(root, state, files, keyring.secrets);
  });
}

/** The same with the secrets of a vault that is open; without them a protected one is checked from outside. */
export function verifyFolder(
  root: string,
  state: string | undefined,
  files: Files,
  secrets: Secrets | undefined,
): Promise<Verification> {
  return attempting({ what: 'verify this vault', path: root }, () =>
    examine(new Examination(root, files, secrets), state),
  );
}

async function examine(on: Examination, state: string | undefined): Promise<Verification> {
  on.file = await vaultFile(on);
  if (on.file?.protection === 'none') on.secrets = noSecrets;
  else if (!on.secrets) on.note('sealed', '', 'exactly.journal.sealed');
  else if (on.file && !on.secrets.recoveryHolds(on.file.id, on.file.protection))
    on.say('recovery-broken', layout.vaultFile, 'exactly.folder.recovery-broken');
  await examineFolder(on, '', {
    'vault.json': 'file',
    journal: 'folder',
    clients: 'folder',
    drafts: 'folder',
    settings: 'folder',
  });
  await examineJournals(on, 'vault');
  const clients = await clientsThere(on);
  for (const client of clients) {
    await examineFolder(on, layout.client(client), { journal: 'folder', exhibits: 'folder' }, { client });
    await examineJournals(on, client);
    await examineExhibits(on, client);
  }
  await examinePapers(on, 'drafts');
  await examinePapers(on, 'settings');
  compareSeen(on);
  compareIds(on);
  compareDevices(on);
  compareErased(on, clients);
  compareLosses(on);
  await compareMarks(on, state);
  const { findings, journals, exhibits } = on;
  return {
    ok: findings.every(({ weight }) => weight === 'note'),
    findings,
    checked: {
      journals: journals.length,
      entries: journals.reduce((sum, { held }) => sum + held, 0),
      exhibits,
    },
  };
}

async function vaultFile(on: Examination): Promise<VaultFile | undefined> {
  try {
    return await readVaultFile(on.files, on.root);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'corrupt') throw error;
    on.say('damaged-file', layout.vaultFile, 'exactly.folder.vault-file');
    return undefined;
  }
}
