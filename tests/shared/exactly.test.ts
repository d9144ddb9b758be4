import { expect, test } from 'vitest';
import { exactWords } from '../../shared/exactly.ts';
import { languages, type Language } from '../../shared/languages.ts';
import { flat, messageOr } from '../../shared/messages/translate.ts';

const wordIn = (language: Language) => (key: string, otherwise: string) => messageOr(language, key, otherwise);

test('a finding is worded exactly: of which entry, what, and what is intact', () => {
  const altered = {
    exact: { says: 'exactly.line.body-mismatch' },
    line: 3,
    entry: { n: 3 },
    intact: [
      [1, 2],
      [4, 4],
    ],
  } as const;
  expect(exactWords(wordIn('en'), altered)).toBe(
    'Entry 3: altered: its text does not match its fingerprint. Intact entries: 1–2, 4.',
  );
  expect(exactWords(wordIn('pl'), altered)).toBe(
    'Wpis 3: zmieniony: treść nie zgadza się z odciskiem. Nienaruszone wpisy: 1–2, 4.',
  );
  expect(exactWords(wordIn('ja'), { ...altered, entry: {}, intact: [] })).toBe(
    '3行目：変更されています。本文が照合値と合いません。 このファイルに、異常のない記録はありません。',
  );
});

test('names stand in the reader’s language, and one that nobody knows stands for itself', () => {
  const withheld = {
    exact: { says: 'verifier.findings.fields-withheld', list: ['paper.fields.what', 'paper.fields.humour'] },
    entry: { n: 7 },
  };
  expect(exactWords(wordIn('hu'), withheld)).toMatch(/^7\. bejegyzés: .*\(.*, humour\)$/);
  const stamp = { exact: { says: 'exactly.proof.stamp-fails', list: ['proof.faults.signature-bad'] } };
  expect(exactWords(wordIn('en'), stamp)).toBe(
    'A time-stamp in this journal does not hold: the signature is not right.',
  );
});

test('no language leaves out a value that English says', () => {
  for (const [key, english] of flat('en')) {
    if (!key.startsWith('exactly.')) continue;
    const places = [...english.matchAll(/\{\{(\w+)\}\}/g)].map(([place]) => place).toSorted();
    for (const language of languages)
      expect(
        [...messageOr(language, key, '').matchAll(/\{\{(\w+)\}\}/g)].map(([place]) => place).toSorted(),
        `${language} ${key}`,
      ).toEqual(places);
  }
});
