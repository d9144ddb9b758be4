import { isKind } from '../shared/journal/entry.ts';
import { chosen } from './import/chosen.ts';
import { openVault, verifyVault, type Surroundings, type Vault, type Verification } from './vault/index.ts';
import { largestReport, verifyPdf, type CheckedReport } from './verify-pdf.ts';

/**
 * Checks what lies at a path — a vault, a copy of one, or a report — and changes nothing. A report is also looked up in a vault, where one is given: the
 * vault knows the SHA-256 of every report it issued. Refuses `not-found`, `no-vault`, `newer-version`, `invalid-input`, `too-large`.
 */
export async function verifyPath(
  path: string,
  surroundings: Surroundings,
  vault?: string,
): Promise<Verification | CheckedReport> {
  const found = await chosen(path, largestReport);
  if (found.is === 'folder') return verifyVault(path, surroundings.state);
  const report = await verifyPdf(found.bytes);
  if (vault === undefined) return report;
  const opened = await openVault(vault, surroundings);
  try {
    return await lookedUp(report, opened);
  } finally {
    await opened.close();
  }
}

/** Whether a vault issued just this file. */
async function lookedUp(report: CheckedReport, vault: Vault): Promise<CheckedReport> {
  for (const client of await vault.clients()) {
    const { entries } = await vault.journal(client);
    const issued = entries.find((entry) => isKind(entry, 'report-issued') && entry.body.sha256 === report.file.sha256);
    if (!issued || !isKind(issued, 'report-issued')) continue;
    const message = `This is report ${issued.body.number}, issued ${issued.recordedAt.at}; not a byte was changed since.`;
    const found = {
      what: 'issued-here',
      message,
      where: issued.body.file,
      client,
      entry: { n: issued.n, id: issued.id },
      weight: 'note',
    } as const;
    return { ...report, findings: [...report.findings, found] };
  }
  const message = 'The vault issued no report with this SHA-256: this file was changed, or comes from elsewhere.';
  return {
    ...report,
    ok: false,
    findings: [...report.findings, { what: 'not-issued-here', message, where: vault.folder, weight: 'fault' }],
  };
}
