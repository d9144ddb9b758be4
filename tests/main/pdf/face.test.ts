import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Face } from '../../../main/pdf/face.ts';
import { shapeText } from '../../../main/pdf/fontkit.ts';
import { Kit } from '../../../main/pdf/kit.ts';
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
