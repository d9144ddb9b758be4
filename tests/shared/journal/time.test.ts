import { describe, expect, it } from 'vitest';
import { boundsOf, dayOf, delayOf, Moment, Occurred, spanOf, type Stamp } from '../../../shared/journal/time.ts';

const recordedAt: Stamp = { at: '2026-11-12T21:57:40.000Z', zone: 'Europe/Dublin', offset: 0 };
const at = (iso: string) => Date.parse(iso);

describe('a moment', () => {
  it.each(['2026', '2026-02', '2026-02-28', '2024-02-29', '2026-11-12T21:48', '2026-11-12T21:48[Asia/Tokyo]'])(
    '%s is one',
    (text) => {
      expect(Moment.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    '',
    '26',
    '2026-13',
    '2026-02-29',
    '2026-11-12T24:00',
    '2026-11-12T21:48:10',
    '2026-11-12[Mars/Olympus]',
    '2026-11-12 21:48',
  ])('%s is none', (text) => {
    expect(Moment.safeParse(text).success).toBe(false);
  });

  it('covers its whole year, month, day or minute, in its own zone', () => {
    expect(spanOf('2026-11-12T21:48[Asia/Tokyo]', 'Europe/Dublin')).toEqual({
      start: at('2026-11-12T12:48:00Z'),
      end: at('2026-11-12T12:49:00Z'),
    });
    expect(spanOf('2026-03', 'Europe/Warsaw')).toEqual({
      start: at('2026-02-28T23:00:00Z'),
      end: at('2026-03-31T22:00:00Z'),
    });
    expect(spanOf('2026-03-29', 'Europe/Warsaw')).toEqual({
      start: at('2026-03-28T23:00:00Z'),
      end: at('2026-03-29T22:00:00Z'),
    });
  });
});

describe('when something happened', () => {
  it('may be open on one side', () => {
    expect(boundsOf({ before: '2026-11-12' }, 'UTC')).toEqual({ latest: at('2026-11-12T00:00:00Z') });
    expect(boundsOf({ after: '2026-11-12' }, 'UTC')).toEqual({ earliest: at('2026-11-12T00:00:00Z') });
    expect(boundsOf({ between: ['2026-11-01', '2026-11-03'] }, 'UTC')).toEqual({
      earliest: at('2026-11-01T00:00:00Z'),
      latest: at('2026-11-04T00:00:00Z'),
    });
  });

  it('refuses two answers at once', () => {
    expect(Occurred.safeParse({ on: '2026-11-12', before: '2026-11-13' }).success).toBe(false);
  });

  it('decides the day it stands under, else the recording does, in its own zone', () => {
    expect(dayOf({ around: '2026-11' }, recordedAt)).toBe('2026-11-01');
    expect(dayOf(undefined, { at: '2026-11-12T23:30:00.000Z', zone: 'Asia/Tokyo', offset: 540 })).toBe('2026-11-13');
  });
});

describe('the delay of a recording', () => {
  it('counts whole minutes from the latest possible moment', () => {
    expect(delayOf({ on: '2026-11-12T21:48' }, recordedAt)).toEqual({ minutes: 8, fromMemory: false });
    expect(delayOf({ on: '2026-11-10' }, recordedAt)).toMatchObject({ fromMemory: true });
  });

  it('is nothing for a day that is not over, and from memory only after a whole day more', () => {
    expect(delayOf({ on: '2026-11-12' }, recordedAt)).toEqual({ minutes: 0, fromMemory: false });
    expect(delayOf({ on: '2026-11-11' }, recordedAt)).toMatchObject({ fromMemory: false });
    expect(delayOf({ on: '2026-11-11T21:55' }, recordedAt)).toMatchObject({ fromMemory: true });
  });

  it('is unknown where the record does not say when', () => {
    expect(delayOf(undefined, recordedAt)).toBeUndefined();
  });
});
