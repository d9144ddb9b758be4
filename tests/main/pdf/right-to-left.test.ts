import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../main/sheets/pdfium.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { bare, make, popplerText, tool } from './made.ts';

/** Blanks are the reader's own guess, and so are the marks that poppler sets around what runs from right to left. */
function letters(text: string): string {
  return text.replace(/[\s\u200e\u200f\u202a-\u202c]/g, '');
}

/** As it may stand in a record: sentences of both directions, and names from right to left in sentences of the six languages. */
const lines = [
  'שלום (abc) 123, סכום 1,250.50 ₪',
  'السعر (٥٠٠) 250 ريال',
  'החשבון (מספר 14) לא שולם ב-12.11.',
  'שלום, עולם! מה שלומך? (טוב), «כן» – 50% מע"מ; צה"ל, ג\'ירפה.',
  'מייל: dana.levi@example.co.il, טלפון 03-555-1234.',
  "כתובת: רח' הרצל 12/3, תל־אביב 6100; 050-1234567.",
  'היא אמרה: "I will pay on 3.12." ואז שתקה...',
  'לא! (לא?) [כן] {אולי} <זהו>',
  'نص عادي، مع فاصلة؛ وسؤال؟ (قوس) «اقتباس» 10:30.',
  'تاريخ 12/11/2026 الساعة 10:30، هاتف +971 4 555 0123.',
  'عقد رقم ١٢٣/٢٠٢٦ بمبلغ ١٬٢٥٠٫٥٠ ريال (نهائي).',
  'قال: “I will pay (soon)”, ثم صمت... راجع https://example.org/a?b=1.',
  'The client wrote שלום עולם (twice) and stopped.',
  'He said "מתי זה יהיה מוכן?" on 3 March, in שפה 7 lines.',
  'Dana wrote: “הפגישה (ב־12.11.2026, 10:30) בוטלה!” and left.',
  'خالد العمري sent “عقد.txt” and wants an answer by Friday.',
  'Invoice 14 for שרה כהן (12.11.2026) is not paid.',
  'שרה כהן さんへの請求書（14番）は 3,100 円、12日遅れです。',
  'שרה כהן 14. számú számlája (1 250,50 Ft) 12 napja lejárt.',
  'Nid yw anfoneb 14 i שרה כהן (£1,250.50) wedi’i thalu.',
  'Счёт для שרה לוי (№ 14) на 1 250,50 ₽ не оплачен.',
  'Faktura nr 14 dla خالد العمري (1 250,50 zł) jest po terminie.',
  'חוזה חתום (2).txt · שרה+דנה@example.com · 100%!?',
];

describe('what runs from right to left is read as it was written', { timeout: 60_000 }, () => {
  test('line by line, by poppler in the order of the file and by pdf.js', async () => {
    const { path, missing } = await make(bare(...lines.map((text) => ({ kind: 'paragraph', text }) as const)));
    expect(missing).toEqual([]);
    const poppler = letters(await popplerText(path, '-raw'));
    const pdfjs = letters((await readPdf(path)).text);
    for (const line of lines) {
      expect(poppler).toContain(letters(line));
      expect(pdfjs).toContain(letters(line));
    }
    expect(await tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  test('where its lines wrap', async () => {
    const text = lines.join(' ');
    const columns = { kind: 'list', items: [text, [...lines].reverse().join(' ')], ordered: false } as const;
    const { path } = await make(bare({ kind: 'paragraph', text }, columns));
    const wanted = letters(text + columns.items.map((item) => `•${item}`).join(''));
    expect(letters(await popplerText(path, '-raw')).replace(/[–•]/g, '')).toBe(wanted.replace(/[–•]/g, ''));
    expect(letters((await readPdf(path)).text).replace(/[–•]/g, '')).toBe(wanted.replace(/[–•]/g, ''));
  });

  /** By the place of each word, which is all that these look at, a line of both directions cannot be put together again; one of one direction can. */
  test('with its blanks, by readers that go by places: poppler as it usually is, and the PDFium of Chromium', async () => {
    const simple = ['תשלום ראשון לא הגיע בזמן', 'العميل لم يدفع بعد', 'שולם', 'Invoice for שרה is not paid.'];
    const { path } = await make(bare(...simple.map((text) => ({ kind: 'paragraph', text }) as const)));
    const pdf = await openPdf(await readFile(path));
    if (typeof pdf === 'string') throw new Error(pdf);
    const pdfium = pdf.text(0);
    pdf.close();
    const poppler = (await popplerText(path)).replace(/[\u202a-\u202c]/g, '');
    for (const line of simple) expect(pdfium).toContain(line);
    for (const line of simple.slice(0, 3)) expect(poppler).toContain(line);
  });

  const pointed = [
    'שָׁלוֹם לְכֻלָּם, קִבַּלְתִּי אֶת הַכֶּסֶף (בְּקָרוֹב) 1,250.50 ₪',
    'הָרַב אָמַר: "בֵּית סֵפֶר" ב־12.11',
    'شُكرًا جِدًّا، سَأُراجِع العَقد (لاحِقًا) 250 ريال',
    'The client wrote מְשַׁלֵּם and شُكرًا, then nothing for 12 days.',
    'Vie\u0302\u0301t, e\u0301 and o\u0328\u0304 with their accents apart.',
  ];
  /** Marks behind the last letter of a word: poppler, on a page of mostly Latin text, puts them before it. */
  const pointedAtTheEnd = ['قالَ: «سَأَدْفَعُ» كَتَبَ مُحَمَّدٌ رِسَالَةً', 'אַ גוטן טאָג, כָּתַבְתָּ לְךָ', 'لِلَّهِ ٱلرَّحْمَٰنِ'];

  test('with its vowel marks on their letters, and Latin accents that are written apart', async () => {
    const texts = [...pointed, ...pointedAtTheEnd];
    const { path, missing } = await make(bare(...texts.map((text) => ({ kind: 'paragraph', text }) as const)));
    expect(missing).toEqual([]);
    const pdfjs = letters((await readPdf(path)).text);
    for (const line of texts) expect(pdfjs).toContain(letters(line));
    const poppler = letters(await popplerText(path, '-raw'));
    for (const line of pointed) expect(poppler).toContain(letters(line));
  });

  test('so that one finds a word with vowel marks by places too', async () => {
    const words = ['שָׁלוֹם לְכֻלָּם', 'כָּתַבְתָּ לְךָ', 'مُحَمَّدٌ كَتَبَ رِسَالَةً'];
    const { path } = await make(bare(...words.map((text) => ({ kind: 'paragraph', text }) as const)));
    const pdf = await openPdf(await readFile(path));
    if (typeof pdf === 'string') throw new Error(pdf);
    // PDFium gives the marks of one letter in the order of Unicode, which says the same.
    const pdfium = pdf.text(0).normalize('NFC');
    pdf.close();
    const poppler = (await popplerText(path)).replace(/[\u202a-\u202c]/g, '');
    for (const line of words) {
      expect(pdfium).toContain(line.normalize('NFC'));
      expect(poppler).toContain(line);
    }
  });

  test('is marked as standing in the order it is drawn, as ISO 32000-1 wants it', async () => {
    const { path } = await make(bare({ kind: 'paragraph', text: 'a (שלום) 12 b' }));
    const plain = await tool('qpdf', '--stream-data=uncompress', path, '-');
    expect(plain.match(/\/ReversedChars BMC/g)).toHaveLength(1);
  });

  test('any mixture of words, numbers, addresses, quotes and brackets', async () => {
    const words = [
      ...['שלום', 'דנה', "רח'", 'מע"מ', 'תל־אביב', 'ב-12.11', 'العقد', 'خالد', 'لا', 'السعر'],
      ...['לְכֻלָּם', 'הַכֶּסֶף', 'שׁוּב', 'شُكرًا', 'جِدًّا'],
      ...['abc', 'PDF', 'Счёт', 'ŷd', '123', '1,250.50', '12.11.2026', '10:30', '٥٠٠', '-5', '50%', '+44'],
      ...['anna@example.org', 'https://x.example/a?b=1', '₪', '€', '№', '–', '…', '·', '/'],
    ];
    const word = fc.constantFrom(...words);
    const dressed = fc
      .tuple(
        fc.constantFrom('', '(', '"', '“', '«', '['),
        word,
        fc.constantFrom('', ')', '"', '”', '»', ']'),
        fc.constantFrom('', ',', '.', '!', '?', ':', ';', '...'),
      )
      .map((parts) => parts.join(''));
    const line = fc.array(dressed, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 20, maxLength: 20 }), async (texts) => {
        const { path } = await make(bare(...texts.map((text) => ({ kind: 'paragraph', text }) as const)));
        const wanted = texts.map(letters).join('');
        expect(letters(await popplerText(path, '-raw'))).toBe(wanted);
        expect(letters((await readPdf(path)).text)).toBe(wanted);
      }),
      { numRuns: 12 },
    );
  });
});
