import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/reports/model.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { bare, make } from './made.ts';

/** How many rows of a table stand on each page that has any, with so many lines before it. */
async function rowsByPage(filled: number, count: number): Promise<readonly number[]> {
  const before = Array.from({ length: filled }, (): Block => ({ kind: 'paragraph', text: 'Something before it.' }));
  const rows = Array.from({ length: count }, (_, i) => ({ cells: [{ text: `Row ${i + 1} of many` }] }));
  const table: Block = { kind: 'table', summary: 'Rows', columns: [{ title: 'Head', share: 1 }], rows };
  const { path } = await make(bare(...before, table));
  const counts = (await readPdf(path)).pages.map((page) => page.split('of many').length - 1);
  return counts.filter((found) => found > 0);
}

describe('a table near the foot of a page', { timeout: 60_000 }, () => {
  test('stands in one piece where it is small', async () => {
    for (let filled = 20; filled <= 35; filled++) expect([filled, await rowsByPage(filled, 4)]).toEqual([filled, [4]]);
  });

  test('leaves no row alone at the foot of one page or the head of the next where it is long', async () => {
    for (let filled = 20; filled <= 35; filled++) {
      const pages = await rowsByPage(filled, 12);
      expect(pages.reduce((sum, found) => sum + found, 0)).toBe(12);
      expect([filled, pages.filter((found) => found === 1)]).toEqual([filled, []]);
    }
  });
});
