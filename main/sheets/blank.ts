import type { Pixels } from './pixels.ts';

/** A page is cut only where so much of it is blank, and keeps so much of a margin beneath what stands on it. */
const worthCutting = 0.3;
const margin = 0.04;

/** As white as paper: what is lighter than this is not seen, and what is darker is never cut off. */
const white = 253;

/**
 * How many rows of a page are shown: all of them, or those down to a margin beneath the last that is not white, where the rest would be a third of
 * a page of nothing. A page without anything on it is shown whole.
 */
export function rowsWithoutBlank({ width, height, data }: Pixels): number {
  let last = height - 1;
  while (last >= 0 && isWhite(data.subarray(last * width * 4, (last + 1) * width * 4))) last--;
  const rows = last + 1 + Math.round(height * margin);
  return last < 0 || rows > height * (1 - worthCutting) ? height : rows;
}

function isWhite(row: Uint8Array): boolean {
  return row.every((value) => value >= white); // the fourth of each pixel is 255
}
