import { describe, expect, test } from 'vitest';
import type { ChartBlock, EntryBlock } from '../../../shared/reports/model.ts';
import { bare, make, tool } from './made.ts';
import { entry } from './sample-report.ts';

const hebrew = 'דנה לוי';
const thai = 'ไท';

function chart(text: string): ChartBlock {
  return {
    kind: 'chart',
    title: 'Days late',
    width: 300,
    height: 100,
    alt: 'One bar',
    shapes: [{ path: 'M0,90H300', tone: 'ink', fill: false }],
    labels: [{ x: 100, y: 40, text, align: 'middle' }],
  };
}

/** Where each word of a page stands, in points from its left. */
async function wordsOn(path: string): Promise<readonly { readonly text: string; readonly left: number }[]> {
  const found = (await tool('pdftotext', '-bbox', path, '-')).matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)</g);
  return [...found].map(([, left, text = '']) => ({ text, left: Number(left) }));
}

/** The operators of all that is drawn, readable. */
async function operatorsOf(path: string): Promise<string> {
  return tool('qpdf', '--stream-data=uncompress', path, '-');
}

describe('a text of one line', { timeout: 60_000 }, () => {
  test('from right to left names a bar where the bar is, and leaves what follows on the page', async () => {
    const { path } = await make(bare(chart(hebrew), { kind: 'paragraph', text: 'What follows' }));
    const words = await wordsOn(path);
    const label = words.filter(({ text }) => /[א-ת]/.test(text));
    expect(label).toHaveLength(2);
    for (const { left } of label) expect(left).toBeGreaterThan(100);
    for (const { left } of label) expect(left).toBeLessThan(200);
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['What', 'follows']));
  });

  test('from right to left stands in the head of a page', async () => {
    const running = { headLeft: 'left', headRight: hebrew, footLeft: '' };
    const { path } = await make({ ...bare({ kind: 'paragraph', text: 'Text' }), running });
    const head = (await wordsOn(path)).filter(({ text }) => /[א-ת]/.test(text));
    expect(head).toHaveLength(2);
    for (const { left } of head) expect(left).toBeGreaterThan(450);
  });

  test('shows what no font has as its code point, in a figure and in the head and foot of a page too', async () => {
    const running = { headLeft: thai, headRight: thai, footLeft: thai };
    const { path } = await make({
      ...bare(chart(thai)),
      running,
      words: { ...bare().words, missingGlyphs: 'Missing' },
    });
    const drawn = [...(await operatorsOf(path)).matchAll(/\/ActualText\s*<FEFF0E(?:44|17)>.*?EMC(?=(.{0,90}))/gs)];
    expect(drawn).toHaveLength(8);
    for (const [, next] of drawn) expect(next).toMatch(/^ ET q [\d. ]+ RG [\d. ]+ w [\d. ]+ re S/);
  });
});

test('a link of several words, fonts and directions is one on its line', { timeout: 60_000 }, async () => {
  const text = `\u2068${hebrew}\u2069 日本 \u00ad😀`;
  const { path } = await make(
    bare(
      { kind: 'heading', text: 'There', id: 'there' },
      { kind: 'paragraph', text: ['See ', { text, to: 'there' }, ' too'] },
    ),
  );
  const links = [...(await operatorsOf(path)).matchAll(/\/Rect\s*\[\s*([\d.]+) [\d.]+ ([\d.]+)/g)];
  expect(links).toHaveLength(1);
  const [[, left, right] = []] = links;
  expect(Number(right) - Number(left)).toBeGreaterThan(60);
});

describe('words struck through', { timeout: 60_000 }, () => {
  const struck = (text: string): EntryBlock => entry('1', { struck: 'Withdrawn', text });

  /** Points of each rule through withdrawn words. */
  const rules = async (text: string): Promise<number[]> => {
    const { path } = await make(bare(struck(text)));
    return [...(await operatorsOf(path)).matchAll(/ 0\.6 w ([\d.]+) [\d.]+ m ([\d.]+) /g)].map(
      ([, from, to]) => Number(to) - Number(from),
    );
  };

  test('from right to left are struck to their ends, each as far as where it stands alone', async () => {
    const rounded = async (text: string): Promise<Set<number>> => new Set((await rules(text)).map(Math.round));
    const [word, other] = ['דנה', 'החשבון'];
    const pair = new Set([...(await rounded(word)), ...(await rounded(`${other} ${other}`))]);
    expect(pair.size).toBe(3); // either word, and the space
    expect(await rounded(`${word} ${other} `.repeat(60))).toEqual(pair);
  });
});
