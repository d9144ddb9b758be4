import { fingerprintOf } from '../journal/fingerprint.ts';
import type { Digest } from '../journal/digest.ts';
import type { CheckedFile } from './check-file.ts';

/** Where a fingerprint that somebody holds stands in a file; `broken` where its journal does not hold, so that it tells nothing. */
export type Comparison =
  | { readonly is: 'form' | 'none' | 'end' | 'file' | 'report' | 'broken' }
  | { readonly is: 'entry'; readonly n: number; readonly at: string };

/** Fewer digits than this could fit by chance; the short form that pages print has as many. */
const fewest = 16;

/** Looks up a fingerprint, or at least its first sixteen digits, among all that a checked file has, or ever had. */
export function compareFingerprint(digest: Digest, file: CheckedFile, typed: string): Comparison {
  const held = typed.toLowerCase().replace(/[\s…:-]/g, '');
  if (!/^[0-9a-f]+$/.test(held) || held.length < fewest || held.length > 64) return { is: 'form' };
  const fits = (hash: string | undefined) => hash?.startsWith(held) === true;
  if (fits(file.sha256)) return { is: 'file' };
  if (file.is === 'other') return { is: 'none' };
  const facts = file.facts;
  if (file.is === 'bundle' && fits(file.report)) return { is: 'report' };
  if (!facts) return { is: 'none' };
  const found = foundIn(digest, facts, fits);
  // Lines were changed, and their hashes left as somebody remembers them.
  return found.is !== 'none' && facts.findings.some(({ weight }) => weight === 'fault') ? { is: 'broken' } : found;
}

type Facts = NonNullable<Extract<CheckedFile, { is: 'bundle' }>['facts']>;

function foundIn(digest: Digest, facts: Facts, fits: (hash: string) => boolean): Comparison {
  if (fits(facts.fingerprint)) return { is: 'end' };
  for (const [hash, { n, at }] of facts.hashes) if (fits(hash)) return { is: 'entry', n, at };
  return laterOf(digest, facts, fits);
}

/** A journal of several computers has a fingerprint of its own for each state it went through: every line is one. */
function laterOf(digest: Digest, { hashes, heads }: Facts, fits: (hash: string) => boolean): Comparison {
  if (Object.keys(heads).length < 2) return { is: 'none' };
  const known: Record<string, { hash: never; n: number }> = {};
  const inTime = [...hashes].sort(([, a], [, b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.n - b.n));
  for (const [hash, { n, device, at }] of inTime) {
    known[device] = { hash: hash as never, n }; // a hash, as the journal's own lines have it
    if (fits(fingerprintOf(digest, known))) return { is: 'entry', n, at };
  }
  return { is: 'none' };
}
