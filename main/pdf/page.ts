import type { KeptPicture, Picture } from '../../shared/reports/laid-in.ts';
import type { ChartBlock } from '../../shared/reports/model.ts';
import type { Piece } from './measure.ts';
import type { Tone } from './style.ts';
import type { Tag } from './tag.ts';

/** Something on the page. `x` counts from the page's left edge, `y` downwards from the top of its slab; points. */
export type Mark =
  /** Text on its baseline. */
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly piece: Piece }
  /** A surface behind the text. */
  | {
      readonly kind: 'fill';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  /** A line; over the text where it strikes it. */
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly weight: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'tick';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly done: boolean;
      readonly text: Piece;
    }
  | {
      readonly kind: 'figure';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly chart: ChartBlock;
      readonly tag: Tag;
      /** From the figure's own corner. */
      readonly labels: readonly { readonly x: number; readonly y: number; readonly piece: Piece }[];
    }
  | {
      readonly kind: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly picture: Picture | KeptPicture;
      /** It goes on below, where it is blank. */
      readonly cut: boolean;
      readonly tag: Tag;
    }
  /** A frame over a picture. */
  | {
      readonly kind: 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  /** A place in the structure that stands though nothing may be painted in it: an empty cell. */
  | { readonly kind: 'tag'; readonly y: number; readonly tag: Tag }
  /** Where links to this id lead. */
  | { readonly kind: 'place'; readonly y: number; readonly id: string }
  | { readonly kind: 'bookmark'; readonly y: number; readonly title: string; readonly depth: number };

/** The smallest thing that is never cut: usually a line. */
export interface Slab {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Space above it, unless it is the first of its column on the page. */
  readonly above?: number;
  /** Stays on the page of the slab after it. */
  readonly glue?: boolean;
}

/** Columns side by side that move down the page together: a paragraph is a band of one column, a table's row a band of several. */
export interface Band {
  readonly columns: readonly (readonly Slab[])[];
  /** Space before and after; dropped at the ends of a page. */
  readonly above: number;
  readonly below: number;
  /** Whether it may be cut between pages. `unwilling` is cut only if it is longer than a page, or would leave half of one white. */
  readonly tear: 'never' | 'unwilling' | 'freely';
  /** Stays with the next band. */
  readonly keep: boolean;
  readonly newPage: boolean;
  /** What its empty columns show when it goes on upon the next page. */
  readonly again?: readonly (readonly Slab[])[];
  /** Set at the head of a page that begins inside a table or a day. */
  readonly repeat?: Band;
  readonly rules: readonly {
    readonly at: 'top' | 'bottom';
    readonly x: number;
    readonly width: number;
    readonly weight: number;
    readonly tone: Tone;
  }[];
  /** The same in so many points of height, or undefined where it would be too small there. Only of a band that is never torn. */
  readonly smaller?: (height: number) => Band | undefined;
  /** Complete once this band is on paper. */
  readonly closes: readonly Tag[];
}

/** A page as plain data, ready to be painted. */
export interface Page {
  readonly number: number;
  readonly placed: readonly { readonly y: number; readonly marks: readonly Mark[] }[];
  readonly closes: readonly Tag[];
}

/** A band with what is usual left out. */
export function band(columns: Band['columns'], rest: Partial<Band> = {}): Band {
  return { above: 0, below: 0, tear: 'freely', keep: false, newPage: false, rules: [], closes: [], ...rest, columns };
}

/** Height of stacked slabs. */
export function stackHeight(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, slab, i) => sum + slab.height + (i > 0 ? (slab.above ?? 0) : 0), 0);
}

export function bandHeight({ columns }: Band): number {
  return Math.max(0, ...columns.map(stackHeight));
}
