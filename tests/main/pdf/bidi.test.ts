import { describe, expect, test } from 'vitest';
import { directions, visualOrder } from '../../../main/pdf/bidi.ts';
import { fill } from '../../../shared/messages/translate.ts';

describe('the direction of a paragraph', () => {
  test.each([
    ['of a sentence in English that begins with a Hebrew name', 'דנה לוי wrote about it and wants it at once.', 0],
    [
      'of one that begins with an Arabic name and a file',
      'خالد العمري sent “عقد.txt” and wants an answer by Friday.',
      0,
    ],
    ['of a sentence in Hebrew', 'מתי זה יהיה מוכן? אמרת "מיד" (ב־12.11).', 1],
    ['of a sentence in Arabic with a word in Latin letters', 'متى سينتهي العمل؟ راجع PDF من فضلك.', 1],
    ['of a sentence in Hebrew with a long address', 'נא לכתוב אל anna.kowalska@studio.example/contact', 1],
    ['of a Hebrew name of a file', 'חוזה חתום (2).txt', 1],
    ['of an English sentence with Hebrew in it', 'The client wrote שלום עולם (twice).', 0],
  ])('%s', (_name, text, base) => {
    expect(directions(text)?.base).toBe(base);
  });

  test('is none where nothing runs from right to left', () => {
    expect(directions('Nothing here.')).toBeUndefined();
  });
});

describe('a name in a sentence', () => {
  const drawn = (text: string) => {
    const levels = directions(text)?.levels ?? new Uint8Array(text.length);
    return visualOrder([...levels])
      .map((at) => text[at])
      .join('')
      .replace(/[\u2068\u2069]/g, '');
  };

  test.each([
    ['a number', '{{name}} – {{n}} days late', 'יול הנד – 12 days late'],
    ['a bracket', 'for {{name}} ({{n}})', 'for יול הנד (12)'],
    ['another name', '{{name}}, {{other}}: {{n}}', 'יול הנד, يرمعلا دلاخ: 12'],
  ])('keeps to its place beside %s', (_what, sentence, expected) => {
    const values = { name: 'דנה לוי', other: 'خالد العمري', n: 12 };
    expect(drawn(fill(sentence, values))).toBe(expected);
  });

  test('is filled in as it is where nothing of it runs from right to left', () => {
    expect(fill('for {{name}}', { name: 'Nagy Kft.' })).toBe('for Nagy Kft.');
  });
});
