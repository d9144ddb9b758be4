import fc from 'fast-check';
import { tzOffset } from '@date-fns/tz';
import { describe, expect, it } from 'vitest';
import { instantOf, localAt, offsetAt } from '../../shared/zones.ts';

const zones = fc.constantFrom(
  'Europe/Warsaw',
  'America/New_York',
  'Australia/Lord_Howe', // half an hour of summer time
  'Asia/Kathmandu',
  'Pacific/Apia', // skipped a whole day in 2011
  'America/St_Johns',
  'UTC',
);
const minutes = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  .map((minute) => minute * 60_000);

describe('the offset of a zone', () => {
  it('is what the runtime says, at every minute', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, instant) => offsetAt(zone, instant) === tzOffset(zone, new Date(instant))),
    );
  });
});

describe('the instant of a local time', () => {
  it('shows that time on the zone’s clocks, or a later one where they skip it', () => {
    fc.assert(fc.property(zones, minutes, (zone, local) => localAt(zone, instantOf(zone, local)) >= local));
  });

  it('is found again from every instant, or an earlier one that shows the same time', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, instant) => {
        const local = localAt(zone, instant);
        const found = instantOf(zone, local);
        return found <= instant && localAt(zone, found) === local;
      }),
    );
  });

  it('is the first of two where clocks are set back', () => {
    const local = Date.parse('2026-10-25T02:30Z');
    expect(new Date(instantOf('Europe/Warsaw', local)).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(new Date(instantOf('America/New_York', Date.parse('2026-11-01T01:30Z'))).toISOString()).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });
});
