import { describe, expect, test } from 'vitest';
import { readPdf } from '../../support/read-pdf.ts';
import { bare, make, popplerText, tool } from './made.ts';
import { entry, reportOf } from './sample-report.ts';

function letters(text: string): string {
  return text.replace(/[\s\u202a-\u202c]/g, '');
}

describe('characters that no font has', () => {
  const text = 'Thai ไทย, a private \u{e000}, a hieroglyph \u{13000}.';

  test('come back, and are counted', async () => {
    const { path, missing } = await make(bare({ kind: 'paragraph', text }));
    expect(missing).toEqual([
      { codePoint: 'U+0E17', times: 1 },
      { codePoint: 'U+0E22', times: 1 },
      { codePoint: 'U+0E44', times: 1 },
      { codePoint: 'U+E000', times: 1 },
      { codePoint: 'U+13000', times: 1 },
    ]);
    expect(letters(await popplerText(path, '-raw'))).toContain(letters(text));
    expect(letters((await readPdf(path)).text)).toContain(letters(text));
  });

  test('are listed at the end of the report', async () => {
    const report = reportOf([{ kind: 'paragraph', text: 'ไไ' }]);
    const { path } = await make(report);
    expect(await popplerText(path, '-raw')).toMatch(/Characters without a font here\s+U\+0E44 × 2/);
  });

  test('nothing is listed where nothing was missing', async () => {
    const { path } = await make(reportOf([{ kind: 'paragraph', text: 'plain' }]));
    expect(await popplerText(path)).not.toContain('without a font');
  });
});

describe('hostile text', { timeout: 60_000 }, () => {
  test('half a surrogate pair becomes U+FFFD, a control character is shown as a box', async () => {
    const { path, missing } = await make(bare({ kind: 'paragraph', text: 'a\ud800b c\u0000d\u001be' }));
    expect(letters(await popplerText(path, '-raw'))).toContain('a\ufffdbc\ufffdd\ufffde');
    expect(missing.map(({ codePoint }) => codePoint)).toEqual(['U+0000', 'U+001B']);
  });

  test('an override turns nothing around and is shown', async () => {
    const text = 'invoice\u202egnp.exe and more';
    const { path, missing } = await make(bare({ kind: 'paragraph', text }));
    expect(missing).toEqual([{ codePoint: 'U+202E', times: 1 }]);
    const xs = [...(await tool('pdftotext', '-bbox', path, '-')).matchAll(/xMin="([\d.]+)".*>(?:and|more)</g)].map(
      ([, x]) => Number(x),
    );
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  test('ten thousand characters without a break stay on their pages', async () => {
    const { path, pages } = await make(
      bare({ kind: 'paragraph', text: 'a'.repeat(10_000) }, entry('1', { text: 'x'.repeat(10_000), head: '' })),
    );
    expect(pages).toBeGreaterThan(2);
    expect(letters(await popplerText(path)).replace(/[^a]/g, '')).toHaveLength(
      10_000 + 'recorded at once'.replace(/[^a]/g, '').length,
    );
    const right = [...(await tool('pdftotext', '-bbox', path, '-')).matchAll(/xMax="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    );
    expect(Math.max(...right)).toBeLessThan(595.28 - 18 * (72 / 25.4) + 1);
  });

  test('long unbroken text in a narrow cell stays in it', async () => {
    const columns = [
      { title: 'A', share: 1 },
      { title: 'B', share: 5 },
    ];
    const { path } = await make(
      bare({ kind: 'table', summary: '', columns, rows: [{ cells: [{ text: 'w'.repeat(120) }, { text: 'beside' }] }] }),
    );
    const boxes = [
      ...(await tool('pdftotext', '-bbox', path, '-')).matchAll(/xMin="([\d.]+)".*xMax="([\d.]+)".*>(w+|beside)</g),
    ];
    const beside = Number(boxes.find(([, , , word]) => word === 'beside')?.[1]);
    for (const [, , right, word] of boxes) if (word !== 'beside') expect(Number(right)).toBeLessThanOrEqual(beside);
  });

  test('names full of syntax stay names', async () => {
    const text = '\\) Tj ET Q (<</JS>> & <b>"%PDF\r\nEMC';
    const report = reportOf(
      [
        { kind: 'heading', text, id: text },
        { kind: 'paragraph', text: [{ text, to: text }] },
      ],
      { title: text, author: text },
    );
    const { path } = await make(report);
    expect(await tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
    const { info, text: read } = await readPdf(path);
    expect(info['Title']).toBe(text.replace('\r\n', ' '));
    expect(letters(read)).toContain(letters(text));
  });

  test('a link to what is not there is plain text', async () => {
    const { path } = await make(bare({ kind: 'paragraph', text: [{ text: 'nowhere', to: 'gone' }] }));
    expect(await popplerText(path)).toContain('nowhere');
    expect(await tool('qpdf', '--json=2', '--json-stream-data=none', path)).not.toContain('/Link');
  });

  test('a report without anything is one page', async () => {
    const { pages } = await make(reportOf([], { parts: [] }));
    expect(pages).toBe(1);
  });
});
