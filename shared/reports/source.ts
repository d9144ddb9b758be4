import type { EntryId } from '../fields.ts';
import type { HouseRules } from '../house-rules.ts';
import type { Digest } from '../journal/digest.ts';
import type { AnyEffective } from '../journal/effective.ts';
import type { Entry } from '../journal/entry.ts';
import type { Heads } from '../journal/fingerprint.ts';
import type { Body } from '../journal/kinds.ts';
import type { Stamp } from '../journal/time.ts';
import type { Language } from '../languages.ts';
import type { Audience, ReportKind } from './issued.ts';
import type { LaidIn } from './laid-in.ts';
import type { Day } from '../fields.ts';
import type { Withheld, WithheldFields } from './withholding.ts';

/** What the maker of a report chose. */
export interface ReportOptions {
  readonly kind: ReportKind;
  readonly language: Language;
  readonly audience: Audience;
  /** Calendar days by when things happened, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Only these kinds of entries. */
  readonly kinds?: readonly string[] | undefined;
  /** For a record: what its writer asks for, in a sentence or two. */
  readonly asks?: string | undefined;
  /** For a record: of entries that carry signs, only those with one of these. */
  readonly signs?: readonly string[] | undefined;
  /** For a record: by when things happened, or by when they were recorded. */
  readonly order?: 'happened' | 'recorded' | undefined;
  /** For a record: this entry alone, with what it names and what names it, on as few pages as they need. */
  readonly incident?: EntryId | undefined;
  /** For a record: the exhibits whose content stands in it; all where undefined. */
  readonly layIn?: readonly EntryId[] | undefined;
  /** For a handover: leaves the reason out of this copy. */
  readonly withoutReason?: boolean | undefined;
  /** For a record: fields that are left out, whole or in passages. */
  readonly withhold?: readonly Withheld[] | undefined;
  /** For a handover: the accomplishments it names, in this order; all by date where they are not chosen. */
  readonly accomplishments?: readonly EntryId[] | undefined;
  /** For a letter: what it says. */
  readonly letter?: LetterOnPaper | undefined;
}

/** What a letter says, and where it stands in the journal once it was sent. */
export interface LetterOnPaper {
  readonly subject?: string | undefined;
  readonly text: string;
  /** The day it was sent, and to whom, as recorded. */
  readonly on?: Day | undefined;
  readonly to?: string | undefined;
  readonly entry?: EntryId | undefined;
}

/** Everything a report is made from. Pure data and pure functions: the same source gives the same report. */
export interface ReportSource {
  readonly options: ReportOptions;
  /** `R-2026-0007`, reserved for this report. */
  readonly number: string;
  readonly madeAt: Stamp;
  readonly appVersion: string;
  /** The frozen clock of a sample vault. */
  readonly sample?: Stamp | undefined;
  /** Rates, hours and thresholds, for the papers that count money and waiting. */
  readonly house?: HouseRules | undefined;
  /** The user's own details, as last recorded. */
  readonly me?: Body<'me'> | undefined;
  /** The client's journal in its order, addenda included, and the same with its corrections folded in. */
  readonly entries: readonly Entry[];
  readonly journal: readonly AnyEffective[];
  /** What was withheld of them, once it has been: see `withholding`. */
  readonly withheld?: WithheldFields | undefined;
  /** The contents of the exhibits, as far as they were read. */
  readonly laidIn?: ReadonlyMap<EntryId, LaidIn> | undefined;
  /** How an entry is cited: `37`, `k7-37`. */
  readonly cite: (entry: Entry) => string;
  readonly heads: Heads;
  readonly digest: Digest;
  /** The journal's lines as they stand on the disk (without line feeds), each device's in its order. */
  readonly lines: () => Iterable<string>;
}
