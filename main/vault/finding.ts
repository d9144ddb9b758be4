import type { Exact } from '../../shared/exactly.ts';
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
  /** What it is exactly, to be worded in the reader's language. */
  readonly exact: Exact;
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
  /** Of a fault in a journal file: the first and the last number of each run of entries in it that are intact. */
  readonly intact?: readonly (readonly [number, number])[];
  /** `fault` means that not everything holds; `note` is worth knowing only. */
  readonly weight: 'fault' | 'note';
}

/** The client and device of a finding about a journal file. */
export function about({ owner, device }: Place): Pick<Finding, 'client' | 'device'> {
  return { device, ...(owner !== 'vault' && { client: owner }) };
}
