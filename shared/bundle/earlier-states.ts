import { genesis } from '../journal/chain.ts';
import type { DisclosedLine } from '../journal/disclosure.ts';
import { fault, type ProofFinding } from './finding.ts';
import type { JournalFacts } from './journal-facts.ts';

/** The last line of another computer that a line says it knew. */
export interface Known {
  readonly n: number;
  readonly id: string;
  /** Of the computer that says so, and of the other. */
  readonly device: string;
  readonly other: string;
  readonly hash: string;
}

/** What a line says it knew of other computers when it was sealed. */
export function knownTo({ envelope }: DisclosedLine): readonly Known[] {
  const { n, id, device, seen } = envelope;
  if (typeof seen !== 'object' || seen === null) return [];
  return Object.entries(seen).map(([other, hash]) => ({
    n: typeof n === 'number' ? n : 0,
    id: String(id),
    device: String(device),
    other,
    hash: String(hash),
  }));
}

/**
 * Earlier states that lines of a journal speak of, and that it never had. Whoever takes away what another computer wrote, or writes lines anew and
 * leaves later ones as they were, leaves such words behind. Of a journal of several computers, reports are not looked at: which of the others' lines had
 * arrived when one was made stands nowhere.
 */
export function unknownStates(facts: Pick<JournalFacts, 'hashes' | 'heads' | 'known' | 'issued'>, where: string) {
  const { hashes, heads, known, issued } = facts;
  const awaited: ProofFinding[] = known
    .filter(({ hash, other }) => hashes.get(hash)?.device !== other)
    .map(({ n, id, device }) => fault('line-awaited', where, { n, id, device }));
  if (known.length > 0 || Object.keys(heads).length !== 1) return awaited;
  const strange = issued.filter(({ head, n }) => head !== '' && head !== genesis && !((hashes.get(head)?.n ?? n) < n));
  return [...awaited, ...strange.map(({ n, id }) => fault('state-unknown', where, { n, id }))];
}
