import { expect, test } from 'vitest';
import { sideBySide } from '../../../main/pdf/side-by-side.ts';
import type { Slab } from '../../../main/pdf/page.ts';

/** A line that ends so far from the left edge of its box, which is at 100. */
function line(width: number): Slab {
  const piece = { x: 0, width, size: 8, part: {}, span: { text: '', tone: 'ink' } };
  return { height: 12, marks: [{ kind: 'text', x: 100, y: 9, piece }] } as unknown as Slab; // only its place and width are looked at
}
const starts = (rows: readonly (readonly Slab[])[]) =>
  rows.map((row) => row[0]?.marks.map((mark) => ('x' in mark ? Math.round(mark.x) : 0)));

test('short texts share a line as far as there is room; a text of several lines has its own', () => {
  const rows = sideBySide([[line(80)], [line(80)], [line(80)], [line(200), line(60)], [line(40)]], {
    x: 100,
    width: 300,
  });
  expect(starts(rows)).toEqual([[100, 194, 288], [100], [100]]);
  expect(rows.map((row) => row.length)).toEqual([1, 2, 1]);
});
