import type { Region } from '../journal/common.ts';
import type { Language } from '../languages.ts';
import type { ReportKind } from './issued.ts';
import type { KeptPicture, Picture } from './laid-in.ts';

/**
 * A report as plain data: what stands on the page, in one language, before anything is measured. `main/pdf` lays it out and paints it;
 * it knows no entry, no client and no money. All text is final: formatted, translated, in reading order.
 */
export interface Report {
  readonly kind: ReportKind;
  readonly language: Language;
  /** The document's title, for its metadata and its window. */
  readonly title: string;
  readonly subject?: string;
  readonly author?: string;
  /** `R-2026-0007`. */
  readonly number: string;
  /** When it was made: ISO 8601 in UTC. It is the PDF's creation date, so that the same inputs give the same bytes. */
  readonly madeAt: string;
  readonly running: Running;
  /** Set closer: all of it is to stand on one page where it can. */
  readonly close?: true;
  readonly parts: readonly Part[];
  /** How many entries it holds, where not each of them is set as one. */
  readonly entries?: number;
  /** Files embedded in the PDF, such as the journal it was made from. */
  readonly attachments: readonly Attachment[];
  /** The words the layout itself needs, in the report's language. */
  readonly words: LayoutWords;
}

/** What stands on every page. "Page x of y" is added at the foot's right. */
export interface Running {
  readonly headLeft: string;
  readonly headRight: string;
  readonly footLeft: string;
  /** A word printed large and pale across the head of each page, for the sample's reports. */
  readonly mark?: string;
}

export interface LayoutWords {
  /** "Page {{page}} of {{pages}}", with the two places marked. */
  readonly pageOf: string;
  /** "continued", after a heading or entry number repeated on the next page. */
  readonly continued: string;
  /** Heading of the list of characters that no font here has. */
  readonly missingGlyphs: string;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly content: Uint8Array;
  /** ISO 8601 in UTC. */
  readonly modifiedAt: string;
}

/** A chapter: it has a bookmark, and may ask for a page of its own. */
export interface Part {
  readonly title?: string;
  /** Link target. */
  readonly id?: string;
  readonly newPage?: boolean;
  readonly blocks: readonly Block[];
}

/** A run of text with one voice. Plain strings are runs in the normal voice. */
export type Run =
  | string
  | {
      readonly text: string;
      readonly strong?: boolean;
      /** The second voice: smaller weight of ink. */
      readonly quiet?: boolean;
      /** A place inside this document (an entry, an exhibit, a part). */
      readonly to?: string;
      /** The number of the page on which a place stands, after the text; nothing where the place is not in this document. */
      readonly page?: string;
    };

export type Runs = string | readonly Run[];

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly under?: string }
  | { readonly kind: 'heading'; readonly text: string; readonly id?: string }
  | {
      readonly kind: 'paragraph';
      readonly text: Runs;
      readonly voice?: 'lead' | 'body' | 'quiet' | 'small';
      /** Stays on the page of what follows. */
      readonly clings?: true;
    }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly Runs[] }
  /** Label and value pairs, as on a cover. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly value: Runs }[];
      /** A few rows that stay together, and on the page of what follows. */
      readonly clings?: true;
    }
  | TableBlock
  /** The rule with a date that opens a day of the chronology. */
  | { readonly kind: 'day'; readonly text: string }
  | EntryBlock
  | { readonly kind: 'quote'; readonly text: string }
  /** A paragraph set off: what the reader must not miss. */
  | { readonly kind: 'notice'; readonly text: Runs; readonly tone: 'late' | 'plain' }
  | ChartBlock
  /** Ruled lines to write on, two to a row, each with its label beneath. */
  | { readonly kind: 'sign'; readonly lines: readonly (readonly string[])[] }
  /** A box to tick, with its text; it may stay on the page of what follows. */
  | { readonly kind: 'tick'; readonly done: boolean; readonly text: Runs; readonly clings?: true }
  /** Hashes and the like: fixed-width, breakable anywhere. */
  | { readonly kind: 'code'; readonly text: string; readonly label?: string }
  | SheetBlock
  /** A text that is not the writer's; `again` stands over it on every page it runs on to. */
  | { readonly kind: 'document'; readonly head: string; readonly again: Runs; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'gap'; readonly points: number };

export interface Column {
  readonly title: string;
  /** A share of the width beside the other columns' shares. */
  readonly share: number;
  readonly align?: 'start' | 'end';
}

export interface TableBlock {
  readonly kind: 'table';
  /** What the table is, for a screen reader. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id?: string;
  readonly cells: readonly Cell[];
  /** A sum: set strong, with a rule above. */
  readonly total?: boolean;
}

export interface Cell {
  readonly text: Runs;
  /** A second line in the second voice. */
  readonly under?: Runs;
  readonly tone?: 'late' | 'good';
}

/** One entry of the chronology: the margin carries the proof, the measure carries the story. */
export interface EntryBlock {
  readonly kind: 'entry';
  readonly id: string;
  /** As it is cited: `37`, `k7-37`. */
  readonly number: string;
  /** When it occurred: "21:48", "around noon". */
  readonly when: string;
  /** "recorded 21:57:40", "9 minutes after". */
  readonly margin: readonly { readonly text: string; readonly late?: boolean }[];
  /** "Incident · phone · outside agreed hours". */
  readonly head: Runs;
  readonly text?: Runs;
  /** Their exact words, set apart by a rule and never in another's voice. */
  readonly words?: string;
  /** Further fields with their names: present, response, effect. */
  readonly details: readonly { readonly label: string; readonly value: Runs }[];
  /** "Exhibit EX-011, page 31 · concerns invoice 2026-014". */
  readonly refs?: Runs;
  /** Withdrawn: the text is struck through, and says so. */
  readonly struck?: string;
  /** Corrections beneath their entry; the original is unchanged above. */
  readonly addenda: readonly { readonly id: string; readonly head: Runs; readonly text: Runs }[];
}

/** A chart drawn from SVG path strings, the same the screen draws; its numbers stand beside it as a table. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title: string;
  /** Size in points. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly {
    readonly path: string;
    /** `wash` and `paper` only fill: a surface behind what is drawn upon it. */
    readonly tone: 'ink' | 'late' | 'accent' | 'rule' | 'wash' | 'paper';
    readonly fill: boolean;
  }[];
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly align: 'start' | 'middle' | 'end';
    readonly strong?: boolean;
  }[];
  readonly alt: string;
}

/** A page of an exhibit, or a picture: as it looks, with its head above it. */
export interface SheetBlock {
  readonly kind: 'sheet';
  /** Link target. */
  readonly id: string;
  readonly head: Runs;
  readonly picture: Picture | KeptPicture;
  /** Size in points. */
  readonly width: number;
  readonly height: number;
  /** What is below is blank and left out. */
  readonly cut?: boolean;
  /** Stays on one page with the beginning of what follows. */
  readonly clings?: boolean;
  readonly alt: string;
  /** The parts of it that are cited, each with the number of what cites it. */
  readonly frames?: readonly { readonly region: Region; readonly label: string }[];
}

/** What painting found that the reader of the report, and its maker, must know. */
export interface MissingGlyph {
  /** `U+1F600`. */
  readonly codePoint: string;
  readonly times: number;
}
