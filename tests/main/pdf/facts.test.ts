import { expect, test } from 'vitest';
import type { Block } from '../../../shared/reports/model.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { bare, make } from './made.ts';

test(
  'no row of facts stands alone at the foot of a page, nor at the head of the next',
  { timeout: 60_000 },
  async () => {
    const rows = Array.from({ length: 8 }, (_, i) => ({ label: `Label`, value: `Value ${i + 1} of eight` }));
    for (let filled = 34; filled <= 48; filled++) {
      const before = Array.from({ length: filled }, (): Block => ({ kind: 'paragraph', text: 'Something before it.' }));
      const { path } = await make(bare(...before, { kind: 'facts', rows }));
      const counts = (await readPdf(path)).pages.map((page) => page.split('of eight').length - 1);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(8);
      expect([filled, counts.filter((count) => count === 1)]).toEqual([filled, []]);
    }
  },
);
