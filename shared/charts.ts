import type { ChartBlock, TableBlock } from './reports/model.ts';

/**
 * A chart as paths, drawn alike on the screen and on paper, with its numbers as a table for whoever does not see it. Nothing in it is told by colour
 * alone: every bar and point bears its number.
 */
export interface Chart extends Omit<ChartBlock, 'kind'> {
  readonly table: Omit<TableBlock, 'kind'>;
  /** Where each number stands, for a screen on which it opens its entries. */
  readonly marks: readonly Mark[];
}

/** One number of a chart: which it is of what was charted, its name and how it is written, and the part of the chart that is its own. */
export interface Mark {
  readonly at: number;
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size of a chart, in points on paper and in pixels on the screen, which may scale it. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const usualSize: Size = { width: 480, height: 180 };

/** The chart as a block of a report, and its numbers as the table that stands with it. */
export function blocksOf(whole: Chart): readonly [ChartBlock, TableBlock] {
  const { table, title, width, height, shapes, labels, alt } = whole;
  return [
    { kind: 'chart', title, width, height, shapes, labels, alt },
    { kind: 'table', ...table },
  ];
}
