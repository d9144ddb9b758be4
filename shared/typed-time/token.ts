import type { PartOfDay, Unit } from './words.ts';

/** The figures of a date; what is missing was not written. */
export interface Figures {
  readonly y?: number | undefined;
  readonly m?: number | undefined;
  readonly d?: number | undefined;
  /** The same figures are another day in the other order. */
  readonly either?: boolean;
}

/** A word of a typed time, whatever the language. */
export type Token =
  | ({ readonly is: 'date' } & Figures)
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'relative'; readonly days: number }
  /** `21:48`. */
  | { readonly is: 'clock'; readonly time: string }
  | { readonly is: 'part'; readonly part: PartOfDay }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'number'; readonly value: number; readonly digits: number }
  | { readonly is: 'now' | 'last' | 'this' | 'ago' | 'last-night' };
