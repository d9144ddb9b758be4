import type { ChartBlock, TableBlock } from './reports/model.ts';

/**
 * A chart as paths, drawn alike on the screen and on paper, with its numbers as a table for whoever does not see it. Nothing in it is told by colour
 * alone: every bar and point bears its number.
 */
export interface Chart extends Omit<ChartBlock, 'kind'> {
  readonly table: Omit<TableBlock, 'kind'>;
}

/** The size of a chart, in points on paper and in pixels on the screen, which may scale it. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const usualSize: Size = { width: 480, height: 180 };

/** The chart as a block of a report, and its numbers as the table that stands with it. */
export function blocksOf({ table, ...chart }: Chart): readonly [ChartBlock, TableBlock] {
  return [
    { kind: 'chart', ...chart },
    { kind: 'table', ...table },
  ];
}
