import { expect, test } from 'vitest';
import type { Block, SheetBlock } from '../../../shared/reports/model.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { bare, make } from './made.ts';

test(
  'a page of an exhibit stands on one page with the words said beneath it, however much stands above',
  { timeout: 60_000 },
  async () => {
    const sheet: SheetBlock = {
      kind: 'sheet',
      id: 'exhibit',
      head: 'Head of the picture.',
      picture: { width: 27, height: 38, channels: 3, coding: 'jpeg', data: new Uint8Array(64) },
      width: 270,
      height: 380,
      alt: 'A page',
      clings: true,
    };
    const words: Block = { kind: 'paragraph', text: 'Words beneath it.', voice: 'quiet' };
    for (let filled = 10; filled <= 20; filled++) {
      const before = Array.from({ length: filled }, (): Block => ({ kind: 'paragraph', text: 'Something before it.' }));
      const { pages } = await readPdf((await make(bare(...before, sheet, words))).path);
      const on = (said: string) => pages.findIndex((page) => page.includes(said));
      expect([filled, on('Words beneath')]).toEqual([filled, on('Head of the picture')]);
    }
  },
);
