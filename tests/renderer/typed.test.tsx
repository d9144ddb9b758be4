import { describe, expect, test } from 'vitest';
import { moved, type Journey } from '../../renderer/app/place.ts';
import { occurredOf, typedWhen } from '../../renderer/log/composer/when.ts';
import { changes } from '../../renderer/log/correct/changes.ts';
import { readMinutes, readMoney } from '../../renderer/ui/amounts.ts';
import type { Occurred, Stamp } from '../../shared/journal/time.ts';

const now: Stamp = { at: '2026-11-12T20:48:00.000Z', zone: 'Europe/Warsaw', offset: 60 };

describe('what is typed', () => {
  test.each([
    ['2400', 'EUR', 240000],
    ['2,400', 'EUR', 240000],
    ['2.400', 'EUR', 240000],
    ['2 400,50', 'PLN', 240050],
    ['€2,400.5', 'EUR', 240050],
    ['1.234.567,89', 'EUR', 123456789],
    ['12000', 'JPY', 12000],
    ['12,000', 'JPY', 12000],
    ['０', 'EUR', 0],
    ['1２，000', 'JPY', 12000],
    ['500,-', 'PLN', 50000],
    ['500.– Ft', 'HUF', 50000],
    ['2.400,-', 'EUR', 240000],
    ['-500', 'EUR', -50000],
    ['− 500', 'EUR', -50000],
    ['500–600', 'EUR', undefined],
    ['500 - 600', 'EUR', undefined],
    ['', 'EUR', undefined],
    ['a lot', 'EUR', undefined],
  ])('%s is an amount in %s', (text, currency, minor) => {
    expect(readMoney(text, currency)?.minor).toBe(minor);
  });

  test.each([
    ['500', 'PLN', { minor: 50000, currency: 'PLN' }],
    ['500 zł', 'PLN', { minor: 50000, currency: 'PLN' }],
    ['500 usd', 'PLN', { minor: 50000, currency: 'USD' }],
    ['EUR 1 200,50', 'PLN', { minor: 120050, currency: 'EUR' }],
    ['€1,200', 'HUF', { minor: 120000, currency: 'EUR' }],
    ['£40', 'EUR', { minor: 4000, currency: 'GBP' }],
    ['$40', 'EUR', { minor: 4000, currency: 'USD' }],
    ['$40', 'CAD', { minor: 4000, currency: 'CAD' }],
    ['12000円', 'EUR', { minor: 12000, currency: 'JPY' }],
    ['¥12000', 'CNY', { minor: 1200000, currency: 'CNY' }],
    ['500 руб.', 'EUR', { minor: 50000, currency: 'RUB' }],
    ['500 net', 'EUR', { minor: 50000, currency: 'EUR' }],
  ])('%s, where %s is usual, is a sum of the currency that stands with it', (text, usual, sum) => {
    expect(readMoney(text, usual)).toEqual(sum);
  });

  test.each([
    ['90', 90],
    ['1:30', 90],
    ['1h', 60],
    ['1h 30', 90],
    ['1 h 30 min', 90],
    ['1,5 h', 90],
    ['45 min', 45],
    ['45 мин', 45],
    ['４５分', 45],
    ['１時間３０分', 90],
    ['1時間半', 90],
    ['１：３０', 90],
    ['', undefined],
    ['soon', undefined],
  ])('%s is a length of time', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });

  test.each<Occurred>([
    { on: '2026-11-12T21:48[Europe/Warsaw]' },
    { around: '2026-11-12' },
    { before: '2026-11-12T09:00[Europe/Warsaw]' },
    { after: '2026-11-12' },
    { between: ['2026-11-10', '2026-11-12'] },
  ])('a time taken apart for typing and put together again is the same: %o', (occurred) => {
    expect(occurredOf(typedWhen(occurred, now), now)).toEqual(occurred);
  });

  test('just now is this minute, with the zone', () => {
    expect(occurredOf(typedWhen(undefined, now), now)).toEqual({ on: '2026-11-12T21:48[Europe/Warsaw]' });
  });

  test('two days typed the wrong way round are put in order', () => {
    const typed = typedWhen({ between: ['2026-11-10', '2026-11-12'] }, now);
    expect(occurredOf({ ...typed, first: typed.second, second: typed.first }, now)).toEqual({
      between: ['2026-11-10', '2026-11-12'],
    });
  });
});

test('a correction names only what differs, and takes away what was emptied', () => {
  const before = { what: 'a', present: ['x', 'y'], amount: { minor: 1, currency: 'EUR' }, minutes: 4 };
  const after = { what: 'a', present: ['x'], amount: { currency: 'EUR', minor: 1 } };
  expect(changes(before, after)).toEqual({ present: ['x'], minutes: null });
});

test('back leads to where one was, forward to where one came back from', () => {
  const start: Journey = { back: [], here: { at: 'today' }, forward: [] };
  const there = moved(moved(start, { to: { at: 'settings' } }), { to: { at: 'verify' } });
  const backTwice = moved(moved(there, 'back'), 'back');
  expect(backTwice.here).toEqual({ at: 'today' });
  expect(moved(backTwice, 'back')).toBe(backTwice);
  expect(moved(moved(backTwice, 'forward'), 'forward').here).toEqual({ at: 'verify' });
});
