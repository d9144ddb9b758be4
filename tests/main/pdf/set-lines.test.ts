import { describe, expect, test } from 'vitest';
import { Fonts } from '../../../main/pdf/fonts.ts';
import { Kit } from '../../../main/pdf/kit.ts';
import { setLine, setLines } from '../../../main/pdf/measure.ts';
import { Words } from '../../../main/pdf/words.ts';
import { bare, fontsFolder, make, popplerText, tool } from './made.ts';
import { entry } from './sample-report.ts';

const words = new Words(new Fonts(new Kit(() => undefined), fontsFolder, 'en'));
const setting = { size: 10, leading: 15 };

function widths(text: string, width: number): number[] {
  return setLines(words, [{ text, tone: 'ink' }], setting, width).map((line) => line.width);
}

describe('a soft hyphen', () => {
  const widthOf = (text: string): number => setLine(words, [{ text, tone: 'ink' }], setting).width;

  test('is seen where its line ends, and nowhere else', () => {
    const [first = 0, second = 0] = widths('Donau\u00adsee', widthOf('Donau-') + 1);
    expect(first).toBeCloseTo(widthOf('Donau-'), 1);
    expect(second).toBeCloseTo(widthOf('see'), 1);
    expect(widthOf('Donau\u00adsee')).toBeCloseTo(widthOf('Donau') + widthOf('see'), 1);
  });

  test('leaves Arabic letters joined', () => {
    expect(widthOf('سلا\u00adم')).toBeCloseTo(widthOf('سلام'), 1);
  });
});

test('a text of nothing but numbers that belong to their signs is set, however long', () => {
  expect(widths('5 %'.repeat(5000), 300).length).toBeGreaterThan(100);
});

describe('what is read without its place on the page', { timeout: 60_000 }, () => {
  test('keeps apart the number, the time and what stands beneath them, and one line from the next', async () => {
    const { path } = await make(bare(entry('9', { text: 'One line\n\nAnother', words: 'Theirs\nto the end' })));
    const read = await tool('pdfinfo', '-struct-text', path);
    expect(read).toContain('"9 09:05 recorded 09:05:12 at once "');
    expect(read).toContain('"One line Another"');
    expect(read).toContain('"Theirs to the end"');
  });
});

test.each(['100000', 'k7-12345'])('the number %s stands on one line', { timeout: 60_000 }, async (number) => {
  const { path } = await make(bare(entry(number)));
  expect(await popplerText(path)).toContain(number);
});

test('a character without a font is counted once for each time it is read', { timeout: 60_000 }, async () => {
  const { missing } = await make(
    bare(
      entry('\u0e01', { text: `${'a'.repeat(100)}\u0e02${'a'.repeat(100)}` }),
      { kind: 'table', summary: '', columns: [{ title: '\u0e03', share: 1 }], rows: [{ cells: [{ text: 'Cell' }] }] },
      { kind: 'paragraph', text: '\u0e04 \u0e04' },
    ),
  );
  expect(missing).toEqual([
    { codePoint: 'U+0E01', times: 1 },
    { codePoint: 'U+0E02', times: 1 },
    { codePoint: 'U+0E03', times: 1 },
    { codePoint: 'U+0E04', times: 2 },
  ]);
});
