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
} as const;
const stamp = { at: '2026-11-12T20:48:00.000Z', zone: 'Europe/Warsaw', offset: 60 };

test('the log says what it says by the reports’ own rules, an exhibit that is cited too', () => {
  const citation = [{ exhibit: '01955555-0000-7000-8000-00000000000c', page: 2 }];
  expect(valueWords('incident', 'exhibits', citation, stamp, saying)).toContain('2');
});

test('a field that means another thing in one kind is called so', () => {
  expect(labelWords('anchor', 'by', saying)).toBe('Given by');
  expect(labelWords('promised', 'by', saying)).toBe('By');
});
