import { basename } from 'node:path';
import { isKind } from '../shared/journal/entry.ts';
import { Refusal } from '../shared/result.ts';
import { instantUtc } from '../shared/exactly.ts';
import { withReach } from './anchors/findings.ts';
import { whatLies } from './import/file-source.ts';
import { openVault, verifyVault, type Surroundings, type Vault, type Verification } from './vault/index.ts';
import { verifyFile, type CheckedOnDisk } from './verify-file.ts';

/** What checking is done with beside the path. */
export interface VerifyingPath {
  /** This computer's own folder, whose marks tell of entries cut off the end of a vault. */
  readonly state: string;
  /** The program's own verifier page. */
  readonly verifier: string;
  /** The vault that may have issued a report: it knows the SHA-256 of every one it did. */
  readonly issuer?: Vault | undefined;
  /** What a vault is opened with, to say how far its proof from outside reaches; without it nothing is said of that. */
  readonly surroundings?: Surroundings | undefined;
  /** Opens a protected vault, so that its lines are checked too and not their outside alone. */
  readonly passphrase?: string | undefined;
}

/**
 * Checks what lies at a path — a vault, a copy of one, a report or a bundle — and changes nothing. Refuses `not-found`, `no-vault`, `newer-version`,
 * `wrong-passphrase`, `invalid-input`.
 */
export async function verifyPath(
  path: string,
  { state, verifier, issuer, surroundings, passphrase }: VerifyingPath,
): Promise<Verification | CheckedOnDisk> {
  const lies = await whatLies(path);
  if (lies === undefined) throw new Refusal('not-found', 'there is nothing at this path', { path });
  if (lies === 'folder') {
    const found = await verifyVault(path, state, passphrase === undefined ? {} : { unlock: { passphrase } });
    return surroundings ? reaching(path, found, surroundings) : found;
  }
  const checked = await verifyFile(path, basename(path), verifier);
  return issuer ? lookedUp(checked, issuer) : checked;
}

/** With how far the proof from outside reaches, where the vault can be opened; what cannot be read was named already. */
async function reaching(path: string, found: Verification, surroundings: Surroundings): Promise<Verification> {
  let vault: Vault | undefined;
  try {
    vault = await openVault(path, surroundings);
    return await withReach(vault, found);
  } catch (error) {
    if (error instanceof Refusal) return found;
    throw error;
  } finally {
    await vault?.close();
  }
}

/** Whether a vault issued just this report. */
async function lookedUp(checked: CheckedOnDisk, vault: Vault): Promise<CheckedOnDisk> {
  for (const client of await vault.clients()) {
    const { entries } = await vault.journal(client);
    const issued = entries.find((entry) => isKind(entry, 'report-issued') && entry.body.sha256 === checked.file.report);
    if (!issued || !isKind(issued, 'report-issued')) continue;
    const values = { number: issued.body.number, at: instantUtc(issued.recordedAt.at) };
    const found = {
      what: 'issued-here',
      exact: { says: 'exactly.report.issued', values },
      where: issued.body.file,
      client,
      entry: { n: issued.n, id: issued.id },
      weight: 'note',
    } as const;
    return { ...checked, findings: [...checked.findings, found] };
  }
  const exact = { says: 'exactly.report.not-issued' } as const;
  return {
    ...checked,
    ok: false,
    findings: [...checked.findings, { what: 'not-issued-here', exact, where: vault.folder, weight: 'fault' }],
  };
}
