import { expect, test } from 'vitest';
import { labelWords, valueWords } from '../../renderer/log/telling/values.ts';
import { formatter } from '../../shared/format.ts';
import { translator } from '../../shared/messages/translate.ts';

const t = translator('en');
const saying = {
  t,
  language: 'en',
  format: formatter('en', 'Europe/Warsaw'),
  word: (_: string, otherwise: string) => otherwise,
  cite: (entry: string) => `entry ${entry}`,
  numberOf: () => 'EX-011',
} as const;
const stamp = { at: '2026-11-12T20:48:00.000Z', zone: 'Europe/Warsaw', offset: 60 };

test('the log says what it says by the reports’ own rules, an exhibit that is cited too', () => {
  const citation = [{ exhibit: '01955555-0000-7000-8000-00000000000c', page: 2 }];
  expect(valueWords('incident', 'exhibits', citation, stamp, saying)).toBe('EX-011, page 2');
  const agreement = { signed: true, title: 'Care 2026', exhibit: '01955555-0000-7000-8000-00000000000c' };
  expect(valueWords('terms-agreed', 'agreement', agreement, stamp, saying)).toBe('Care 2026: signed · EX-011');
});

test('a field that means another thing in one kind is called so', () => {
  expect(labelWords('anchor', 'by', saying)).toBe('Given by');
  expect(labelWords('promised', 'by', saying)).toBe('By');
});
