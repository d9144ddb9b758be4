import type { ChainFault } from '../../shared/journal/chain.ts';
import type { Place } from './read-journal.ts';

/** What can be found in a vault; a closed list that screens translate. */
export const findingKinds = [
  // a journal
  'altered',
  'missing',
  'reordered',
  'repeated',
  'truncated',
  'rewritten',
  'torn',
  'unended',
  'foreign',
  'odd-entry',
  'awaited',
  'unknown-device',
  'erased-returned',
  'loss-accepted',
  // exhibits
  'exhibit-changed',
  'exhibit-missing',
  'exhibit-unnamed',
  // the rest of the folder
  'damaged-file',
  'recovery-broken',
  'link',
  'conflict-copy',
  'copy-ahead',
  'diverged-copy',
  'placeholder',
  'unknown-file',
  'leftover',
  'tail-unproven',
  'sealed',
  // proof from outside
  'anchored',
  'alone',
  'anchor-broken',
  // a report
  'no-journal',
  'withheld',
  'issued-here',
  'not-issued-here',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One thing found by verifying. */
export interface Finding {
  readonly what: FindingKind;
  /** In plain English: what it is, and what remains intact. */
  readonly message: string;
  /** The file, relative to the vault. */
  readonly where: string;
  /** The line, from 1, and the byte it starts at. */
  readonly line?: number;
  readonly byte?: number;
  readonly client?: string;
  readonly device?: string;
  /** Of an exhibit that is not as it was kept. */
  readonly sha256?: string;
  readonly entry?: { readonly n?: number; readonly id?: string };
  /** `fault` means that not everything holds; `note` is worth knowing only. */
  readonly weight: 'fault' | 'note';
}

/** The client and device of a finding about a journal file. */
export function about({ owner, device }: Place): Pick<Finding, 'client' | 'device'> {
  return { device, ...(owner !== 'vault' && { client: owner }) };
}

/** What each fault of a line means. */
export const faultWords = {
  'not-a-line': 'it has not the form of a line',
  'hash-mismatch': 'its first half does not match its fingerprint',
  'body-mismatch': 'its text does not match its fingerprint',
  'fields-mismatch': 'the fingerprint of its fields does not match',
  'not-json': 'it cannot be read',
  'not-canonical': 'it is not written in the one right way',
  'bad-envelope': 'its first half is not that of an entry',
  'wrong-number': 'its number is not the next one',
  foreign: 'it belongs to another journal',
  repeated: 'it stands here a second time',
} as const satisfies Record<ChainFault['fault'], string>;
