import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Face } from '../../../main/pdf/face.ts';
import { shapeText } from '../../../main/pdf/fontkit.ts';
import { Fonts } from '../../../main/pdf/fonts.ts';
import { Kit } from '../../../main/pdf/kit.ts';
import { Words } from '../../../main/pdf/words.ts';
import { fontsFolder } from './made.ts';

const kit = new Kit(() => undefined);
const font = kit.openFont(join(fontsFolder, 'NotoSans-Regular.ttf'));
const face = new Face(font, false);

describe('words put together from pairs and ligatures shaped before', () => {
  test.each(['office', 'ffi', 'off', 'fjord', 'Offline-Affäre', 'c9ffdca5ff', 'fffffff', 'AVAToffTA', 'ﬁffi'])(
    '%s is as wide as the font says',
    (word) => {
      expect(face.shape(word).advance).toBeCloseTo(widthOf(word), 0);
    },
  );

  test('whatever the letters', () => {
    const letters = fc.constantFrom(...'fffiljtTAVaoe9.,-–ГуРе');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (chars) => {
        const word = chars.join('');
        expect(Math.abs(face.shape(word).advance - widthOf(word))).toBeLessThan(0.5);
      }),
      { numRuns: 300 },
    );
  });

  test('a code that holds a bracket, a backslash or a line end is written so that it comes back', () => {
    const shown = Array.from({ length: 700 }, (_, i) => face.single(0x100 + i).show);
    const read = shown.map((show) => show.replace(/\\([^])/g, (_, char: string) => (char === 'r' ? '\r' : char)));
    expect(new Set(read).size).toBe(700);
    expect(read.every((code) => code.length === 2)).toBe(true);
    for (const show of shown) expect(show).toMatch(/^(?:[^\r()\\]|\\[r()\\])+$/);
  });
});

/** Thousandths, the whole word shaped at once. */
function widthOf(word: string): number {
  return shapeText(font, word, 'plain').positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * font.scale;
}

describe('any character with any mark, in either direction', { timeout: 120_000 }, () => {
  const fonts = new Fonts(new Kit(() => undefined), fontsFolder, 'en');
  const words = new Words(fonts);
  const odd = [
    '\u0301',
    '\u0323',
    '\u05b4',
    '\u064b',
    '\u3099',
    '\u20e3',
    '\u200d',
    '\ufe0f',
    '\u00ad',
    '\u2215',
    '(',
    '⒜',
    '\u06a5',
  ];

  test('is set, and never as the sign for what a font has not (ISO 19005-3, 6.2.11.8)', () => {
    for (const [i, one] of odd.entries())
      for (const other of odd)
        for (const text of [one + other, `א${one}${other}`, `س${other}${one}`, `⒜${one}${other}${String(i)}`])
          expect(
            words.inManner(manner(false))(text).parts.length + words.inManner(manner(true))(text).parts.length,
          ).toBeGreaterThan(1);
    for (const family of ['sans', 'symbols', 'jp', 'hebrew', 'arabic', 'arabicMore', 'marks', 'emoji'] as const)
      expect(fonts.face(family, false).font.subset.glyphs.slice(1)).not.toContain(0);
  });

  const manner = (rightToLeft: boolean) => ({ strong: false, mono: false, lead: undefined, rightToLeft });
});

test.each([
  '\u0906\u094d\u200f\u0947',
  '\u0941\u0941\u092e\u2060',
  '\u0938\u0902\u200f\u093e\u0940',
  '\u092e\u2060\u0938\u0947',
])('each letter of %j is read, though something invisible stands among them', (text) => {
  const fonts = new Fonts(new Kit(() => undefined), fontsFolder, 'en');
  new Words(fonts).inManner({ strong: false, mono: false, lead: undefined, rightToLeft: false })(text);
  const read = new Set(fonts.face('sans', false).font.unicode.flat());
  for (const char of text.replace(/\p{Cf}/gu, '')) expect(read).toContain(char.codePointAt(0));
});
