import { holds, reachOf, timeOf } from '../../shared/proof/reach.ts';
import { Refusal } from '../../shared/result.ts';
import type { Finding, Vault, Verification } from '../vault/index.ts';
import { seenAnchors } from './seen.ts';

/** What verifying a vault found, with how far its proof from outside reaches. A journal that cannot be read was named already. */
export async function withReach(vault: Vault, found: Verification): Promise<Verification> {
  if (vault.isLocked) return found;
  const findings: Finding[] = [];
  for (const client of await vault.clients()) {
    try {
      const { entries } = await vault.journal(client);
      const seen = await seenAnchors(vault, client, entries);
      const where = `clients/${client}`;
      for (const anchor of seen.filter((one) => !holds(one))) {
        const message = anchor.fits
          ? `A time-stamp in this journal does not hold: ${anchor.stamp?.faults.join(', ') || 'its file is gone, or stamps something else'}.`
          : `Somebody outside knows another entry ${anchor.body.n} than the one that stands here.`;
        findings.push({ what: 'anchor-broken', message, where, client, entry: { id: anchor.id }, weight: 'fault' });
      }
      const { covered, alone, oldest } = reachOf(entries, seen);
      if (oldest) {
        const first = seen.find((one) => holds(one) && timeOf(one) === oldest.at);
        const message = `The oldest anchor is of ${oldest.at} (${first?.body.form ?? 'other'}) and reaches to entry ${oldest.entries}; all anchors cover ${covered} entries.`;
        findings.push({ what: 'anchored', message, where, client, weight: 'note' });
      }
      if (alone > 0) {
        const message = `${alone} ${alone === 1 ? 'entry rests' : 'entries rest'} on this computer alone: nobody outside has their fingerprint.`;
        findings.push({ what: 'alone', message, where, client, weight: 'note' });
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return {
    ...found,
    ok: found.ok && findings.every(({ weight }) => weight !== 'fault'),
    findings: [...found.findings, ...findings],
  };
}
