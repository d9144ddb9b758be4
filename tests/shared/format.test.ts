import { describe, expect, it } from 'vitest';
import { formatter } from '../../shared/format.ts';
import type { Occurred, Stamp } from '../../shared/journal/time.ts';
import { languages } from '../../shared/languages.ts';

const f = formatter('en', 'Europe/Warsaw');
/** A stamp at a local time of Warsaw in winter. */
const stamp = (local: string): Stamp => ({
  at: new Date(Date.parse(`${local}Z`) - 3600_000).toISOString(),
  zone: 'Europe/Warsaw',
  offset: 60,
});

describe('the delay between what happened and its recording', () => {
  const cases: readonly (readonly [string, Occurred, string, string | undefined])[] = [
    ['within the minute', { on: '2026-11-12T09:05' }, '2026-11-12T09:05:12', 'at once'],
    ['as a reader counts it', { on: '2026-11-12T21:48' }, '2026-11-12T21:57:40', '9 minutes after'],
    ['one minute', { on: '2026-11-12T21:48' }, '2026-11-12T21:49:30', '1 minute after'],
    ['hours', { on: '2026-11-12T09:00' }, '2026-11-12T12:30:00', '3 hours after'],
    [
      'more than a day is from memory',
      { around: '2026-11-13T12:00' },
      '2026-11-15T18:20:11',
      '2 days after, from memory',
    ],
    [
      'a day and an hour is from memory',
      { on: '2026-11-13T12:00' },
      '2026-11-14T13:10:00',
      '25 hours after, from memory',
    ],
    ['a day that is not over is never "at once"', { on: '2026-11-12' }, '2026-11-12T18:00:00', 'the same day'],
    ['the next morning', { on: '2026-11-12' }, '2026-11-13T08:00:00', '1 day after'],
    ['days after a day', { on: '2026-11-12' }, '2026-11-15T08:00:00', '3 days after, from memory'],
    ['in the month itself', { around: '2026-11' }, '2026-11-12T08:00:00', 'within that time'],
    ['of a month, months after', { around: '2026-08' }, '2026-11-12T08:00:00', 'at least 72 days after, from memory'],
    ['before: at least', { before: '2026-03-03' }, '2026-03-05T12:00:00', 'at least 2 days after, from memory'],
    ['after: at most', { after: '2026-11-12T10:00' }, '2026-11-12T10:30:00', 'at most 30 minutes after'],
    ['not happened yet', { on: '2026-12-01' }, '2026-11-12T10:30:00', 'beforehand'],
    ['before a time to come says nothing', { before: '2026-12-01' }, '2026-11-12T10:30:00', undefined],
    [
      'the end of a span counts',
      { from: '2026-11-12T10:00', to: '2026-11-12T11:00' },
      '2026-11-12T11:05:00',
      '5 minutes after',
    ],
  ];
  it.each(cases)('%s', (_, occurred, at, expected) => {
    expect(f.delay(occurred, stamp(at))?.text).toBe(expected);
  });

  it('of a day that was over where it was recorded, but is not where it is told, is no "0 days"', () => {
    const tokyo: Stamp = { at: '2026-11-12T15:30:00.000Z', zone: 'Asia/Tokyo', offset: 540 };
    expect(f.delay({ on: '2026-11-12' }, tokyo)?.text).toBe('the same day');
  });

  it('is not known where the record does not say when it happened', () => {
    expect(f.delay(undefined, stamp('2026-11-12T09:05:12'))).toBeUndefined();
  });
});

describe('when something happened', () => {
  const at = stamp('2026-11-15T18:20:11');
  it('is said as exactly as it was known', () => {
    expect(f.occurred({ on: '2026-11-12T21:48' }, at)).toBe('12 November 2026 21:48');
    expect(f.occurred({ before: '2026-03-03' }, at)).toBe('before 3 March 2026');
    expect(f.occurred({ between: ['2026-03', '2026-04'] }, at)).toBe('between March 2026 and April 2026');
    expect(f.occurredWithin('2026-11-13', { around: '2026-11-13T12:00' }, at)).toBe('around noon');
    expect(f.occurredWithin('2026-11-13', { on: '2026-11-13T21:48' }, at)).toBe('21:48');
  });

  it('turns a clock time of another zone into the zone of the paper, and leaves a day the day it was', () => {
    expect(f.occurred({ on: '2026-11-12T21:48[Asia/Tokyo]' }, at)).toBe('12 November 2026 13:48');
    expect(f.occurred({ on: '2026-11-12[Asia/Tokyo]' }, at)).toBe('12 November 2026');
  });
});

describe('each language', () => {
  it('writes a day in its own form', () => {
    const days = languages.map((language) => formatter(language, 'Europe/Warsaw').dayLong('2026-11-12'));
    expect(days).toEqual([
      'Thursday 12 November 2026',
      '2026年11月12日(木)',
      '2026. november 12., csütörtök',
      'dydd Iau 12 Tachwedd 2026',
      'четверг, 12 ноября 2026 г.',
      'czwartek, 12 listopada 2026',
    ]);
  });

  it('writes a period with the year once, where its language puts it', () => {
    expect(f.period('2026-03-02', '2026-11-30')).toBe('2 March to 30 November 2026');
    expect(formatter('hu', 'Europe/Budapest').period('2026-03-02', '2026-11-30')).toContain('2026. március 2.');
    expect(f.period('2025-03-02', '2026-11-30')).toBe('2 March 2025 to 30 November 2026');
  });

  it('writes sums by the minor units of the currency', () => {
    const said = (language: (typeof languages)[number], minor: number, currency: string) =>
      formatter(language, 'UTC')
        .money({ minor, currency })
        .replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(said('en', 240000, 'EUR')).toBe('€2,400.00');
    expect(said('ja', 120000, 'JPY')).toBe('￥120,000');
    expect(said('hu', 12345600, 'HUF')).toBe('123 456 Ft');
    expect(said('hu', 12345650, 'HUF')).toBe('123 456,50 Ft');
    expect(said('pl', 123456, 'PLN')).toBe('1234,56 zł');
    expect(said('cy', 240000, 'GBP')).toBe('£2,400.00');
  });
});

it('names offsets, also those of half an hour, and UTC', () => {
  expect(formatter('en', 'America/St_Johns').offset(Date.parse('2026-11-12T12:00:00Z'))).toBe('UTC−3:30');
  expect(f.offset(Date.parse('2026-07-12T12:00:00Z'))).toBe('UTC+2');
  expect(f.stampInUtc(stamp('2026-11-12T00:30:00'))).toBe('11 November 2026 23:30:00');
});

describe('a day in Polish', () => {
  it('has its month in the genitive, May too, which is not shortened', () => {
    const polish = formatter('pl', 'Europe/Warsaw');
    expect(polish.dayShort('2026-05-14', '2026-11-21')).toBe('14 maja');
    expect(polish.day('2026-05-14')).toBe('14 maja 2026');
  });
});
