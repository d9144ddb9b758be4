import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../support/read-pdf.ts';
import { HeldRendering } from '../../../main/pdf/render.ts';
import { bare, fontsFolder, make, popplerText } from './made.ts';

/** Where a line ends is the layout's; the marks around right-to-left runs are poppler's own. */
function letters(text: string): string {
  return text.replace(/[\s\u202a-\u202c]/g, '');
}

const scripts: Readonly<Record<string, string>> = {
  English:
    'The invoice would be paid “when there is something to pay for” — office, fluffy, ﬁnal, Ångström, µ and μ, naïve – AVATAR Ty.',
  Welsh: 'Ŵyl y tŷ, ŷd, gwŷdd; rwy’n methu â diwallu’ch anghenion.',
  Hungarian: 'Árvíztűrő tükörfúrógép; őszi időben fizetett.',
  Polish: 'Zażółć gęślą jaźń. Nie zapłacono faktury w terminie.',
  Russian: 'Съешь же ещё этих мягких французских булок, да выпей чаю. Счёт не оплачен; е́сли.',
  Greek: 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, Ωμέγα Ω and Ohm Ω.',
  Vietnamese: 'Tôi không thể đáp ứng nhu cầu của quý vị.',
  Japanese:
    '電話で「それで全部ですか」と言われました。請求書は期限までに支払われず、承認には平均十一日（第３条）。ｶﾀｶﾅ、が、か\u3099、3,100 → 7,450……',
  Korean: '청구서가 제때 지불되지 않았습니다. 계약서 제3조.',
  Chinese: '发票没有按时支付，审批平均用了十一天。發票逾期未付。',
  Hebrew: 'החשבון (מספר 14) לא שולם ב-12.11.',
  'Hebrew in English': 'The client wrote שלום עולם (twice) and stopped.',
  signs: '→ ← ✓ ✔ ☐ ☑ ☒ • ★ ① ⚠️ № ½ x² € £ ₽ ₩ ☃',
  emoji: 'Thanks 😀 and 👩‍💻 and 👍🏽 and ❤️.',
  Hindi: 'नमस्ते, भुगतान नहीं हुआ',
  'combining marks': 'e\u0301 a\u0323\u0302 y\u0302 W\u0302 и\u0306',
  'what is invisible': 'soft\u00adhyphen zero\u200bwidth no\u00a0break joined\u200dup left\u200eright word\u2060joiner',
};

describe('every character comes back', { timeout: 60_000 }, () => {
  test.for(Object.entries(scripts))('%s through poppler and through pdf.js', async ([, text]) => {
    const { path, missing } = await make(bare({ kind: 'paragraph', text }));
    expect(missing).toEqual([]);
    expect(letters(await popplerText(path, '-raw'))).toBe(letters(text));
    expect(letters((await readPdf(path)).text).normalize('NFKC')).toBe(letters(text).normalize('NFKC'));
  });

  test('Arabic through pdf.js, and its letters through poppler', async () => {
    const text = 'مرحبا بالعالم، لا تُدفع الفاتورة (رقم 14) غدًا.';
    const { path, missing } = await make(bare({ kind: 'paragraph', text }));
    expect(missing).toEqual([]);
    expect(letters((await readPdf(path)).text)).toBe(letters(text));
    // Vowel marks stand above their letters, and poppler takes them for words of their own.
    const plain = (string: string): string => letters(string).replace(/\p{M}/gu, '');
    expect([...plain(await popplerText(path, '-raw'))].toSorted()).toEqual([...plain(text)].toSorted());
  });

  test('text of every kind of block', async () => {
    const { path } = await make(
      bare(
        { kind: 'title', text: 'Titel', under: 'Unterzeile' },
        { kind: 'facts', rows: [{ label: 'Label', value: ['Value ', { text: 'linked', to: 'e1' }] }] },
        { kind: 'list', items: ['First item'], ordered: true },
        {
          kind: 'table',
          summary: 'S',
          columns: [{ title: 'Column', share: 1 }],
          rows: [{ cells: [{ text: 'Cell', under: 'beneath' }] }],
        },
        {
          kind: 'entry',
          id: 'e1',
          number: '17',
          when: '21:48',
          margin: [{ text: 'recorded 21:57' }],
          head: 'Incident',
          text: 'What happened',
          words: 'Their words',
          details: [{ label: 'Present', value: 'Anna' }],
          refs: 'EX-001',
          struck: 'Withdrawn',
          addenda: [{ id: 'a1', head: 'Correction 17.1', text: 'Six, not four' }],
        },
        { kind: 'sign', lines: [['Name', 'Signature']] },
        { kind: 'tick', done: true, text: 'Done' },
        { kind: 'code', text: '9f3a 61c0', label: 'Hash' },
      ),
    );
    const expected =
      'Titel Unterzeile Label Value linked 1. First item Column Cell beneath 17 21:48 recorded 21:57 Incident Withdrawn What happened ' +
      'Their words Present Anna EX-001 Correction 17.1 Six, not four Name Signature ☒ Done Hash 9f3a 61c0';
    expect(letters(await popplerText(path, '-raw'))).toBe(letters(expected));
    expect(letters((await readPdf(path)).text)).toBe(letters(expected));
  });

  test('any mixture of left-to-right text', async () => {
    const alphabet = [...'aZé ŷőżЖЩ.,;:!?()“”’—–…-/0123456789αΩ日本語ーっ、。「」（）ｱ한국発发→✓😀\u00a0\u00ad\n\t'];
    const mixture = fc
      .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 400 })
      .map((chars) => chars.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(mixture, { minLength: 8, maxLength: 8 }), async (texts) => {
        const { path, missing } = await make(bare(...texts.map((text) => ({ kind: 'paragraph', text }) as const)));
        expect(missing).toEqual([]);
        expect(letters(await popplerText(path, '-raw'))).toBe(letters(texts.join('')));
      }),
      { numRuns: 6 },
    );
  });
});

test('a report made in memory is whole, however many pieces it is written in', { timeout: 60_000 }, async () => {
  const texts = Array.from({ length: 1500 }, (_, i) => `Line ${String(i)}: ${Object.values(scripts).join(' ')}`);
  const bytes = await new HeldRendering(fontsFolder).finish(
    bare(...texts.map((text) => ({ kind: 'paragraph', text }) as const)),
  );
  expect(bytes.length).toBeGreaterThan(1 << 20);
  const read = letters((await readPdf(bytes)).text);
  for (const i of [0, 700, 1499]) expect(read).toContain(`Line${String(i)}:`);
});
