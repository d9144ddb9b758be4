/** What checking a bundle or a report may find that does not hold. */
export const faultKinds = [
  // the journal
  'line-unreadable', 'line-respelled', 'line-changed', 'text-changed', 'field-changed', 'number-missing', 'line-foreign', 'line-awaited', 'state-unknown', 'end-differs',
  // the report
  'pdf-unreadable', 'pdf-changed', 'pdf-without-journal', 'pdf-journal-differs', 'pdf-not-issued',
  // the bundle
  'zip-unreadable', 'zip-hidden', 'zip-doubled', 'zip-path', 'zip-too-large', 'zip-as-pdf',
  'manifest-missing', 'manifest-unreadable', 'manifest-differs', 'withheld-differs',
  'file-missing', 'file-extra', 'file-changed', 'exhibit-absent', 'exhibit-unproven',
  // proof from outside
  'anchor-broken',
] as const; // prettier-ignore
export type FaultKind = (typeof faultKinds)[number];

/** What is worth knowing, and no fault. */
export const noteKinds = [
  'fields-withheld',
  'private-withheld',
  'entries-left-out',
  'left-out-within',
  'number-twice',
  'nothing-to-check',
  'verifier-differs',
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One thing found, with the place and the entry it concerns. */
export interface ProofFinding {
  readonly what: FaultKind | NoteKind;
  readonly weight: 'fault' | 'note';
  /** The file, as it is named in the bundle; the report's own, or empty, where there is but one. */
  readonly where: string;
  readonly line?: number | undefined;
  readonly n?: number | undefined;
  readonly id?: string | undefined;
  readonly device?: string | undefined;
  /** Names of fields that were withheld, and how many entries were left out. */
  readonly fields?: readonly string[] | undefined;
  readonly count?: number | undefined;
  /** Runs of numbers of the entries meant, `3–7` or `12`. */
  readonly numbers?: readonly string[] | undefined;
}

export function fault(what: FaultKind, where: string, more: Partial<ProofFinding> = {}): ProofFinding {
  return { what, where: visible(where), ...more, weight: 'fault' };
}

export function note(what: NoteKind, where: string, more: Partial<ProofFinding> = {}): ProofFinding {
  return { what, where: visible(where), ...more, weight: 'note' };
}

/** A name that a forger chose, without what would turn it around or break it where it is read. */
function visible(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd').slice(0, 300);
}
