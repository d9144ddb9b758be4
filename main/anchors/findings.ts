import { instantUtc, type Exact } from '../../shared/exactly.ts';
import { holds, reachOf, timeOf, type SeenAnchor } from '../../shared/proof/reach.ts';
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
        const exact = whyNot(anchor);
        findings.push({ what: 'anchor-broken', exact, where, client, entry: { id: anchor.id }, weight: 'fault' });
      }
      const { covered, alone, oldest } = reachOf(entries, seen);
      if (oldest) {
        const first = seen.find((one) => holds(one) && timeOf(one) === oldest.at);
        const exact: Exact = {
          says: 'exactly.proof.anchored',
          values: { at: instantUtc(oldest.at), to: oldest.entries, covered },
          list: [`proof.form.${first?.body.form ?? 'other'}`],
        };
        findings.push({ what: 'anchored', exact, where, client, weight: 'note' });
      }
      if (alone > 0) {
        const exact: Exact = { says: 'exactly.proof.alone', values: { number: alone } };
        findings.push({ what: 'alone', exact, where, client, weight: 'note' });
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

/** Why an anchor bears no weight. */
function whyNot({ fits, body, stamp }: SeenAnchor): Exact {
  if (!fits) return { says: 'exactly.proof.other-outside', values: { n: body.n } };
  if (!stamp?.faults.length) return { says: 'exactly.proof.stamp-gone' };
  return { says: 'exactly.proof.stamp-fails', list: stamp.faults.map((fault) => `proof.faults.${fault}`) };
}
