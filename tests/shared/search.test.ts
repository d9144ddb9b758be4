import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, folded, needlesOf, rangesOf, textsIn } from '../../shared/search.ts';

const found = (text: string, query: string) =>
  rangesOf(text, needlesOf(query)).map(([start, end]) => text.slice(start, end));

describe('finding text', () => {
  it.each([
    ['Zażółć gęślą jaźń', 'zazolc', ['Zażółć']],
    ['ŁÓDŹ, Tŷ Bach', 'ty', ['Tŷ']],
    ['ＡＢＣ１２３ 株式会社', 'abc123', ['ＡＢＣ１２３']],
    ['契約書にない修正', '修', ['修']],
    ['Её счёт не оплачен', 'счет', ['счёт']],
    ['Őrült határidő', 'orult', ['Őrült']],
    ['pays later, and later', '"later, and" pays', ['pays', 'later, and']],
    ['płaci później, i później', '„później, i” płaci', ['płaci', 'później, i']],
    ['платит позже, и позже', '«позже, и» платит', ['платит', 'позже, и']],
    ['後で払う。後で', '「払う。後で」', ['払う。後で']],
  ])('%s holds %s', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('marks whole characters of the original, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...text];
        const from = a % characters.length;
        const part = characters.slice(from, from + 1 + (b % 5)).join('');
        const needle = folded(part);
        fc.pre(needle !== '');
        for (const [start, end] of rangesOf(text, [needle])) {
          expect(start).toBeLessThan(end);
          expect(folded(text.slice(start, end))).toContain(needle.slice(0, 1));
        }
      }),
    );
  });

  it('shows a stretch around the first place, and cuts no character in half', () => {
    const text = `${'🏗️'.repeat(200)} unpaid ${'🏗️'.repeat(200)}`;
    const { text: shown, marks } = excerptOf(text, ['unpaid']);
    expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['unpaid']);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.length).toBeLessThan(200);
  });

  it('reads text wherever it stands in a body, and leaves ids and hashes out', () => {
    const body = {
      what: 'a',
      exhibits: [{ exhibit: '01955555-0000-7000-8000-000000000001', place: 'second page' }],
      sha256: 'ab'.repeat(32),
    };
    expect(textsIn(body)).toEqual([
      { field: 'what', text: 'a' },
      { field: 'exhibits', text: 'second page' },
    ]);
  });
});
