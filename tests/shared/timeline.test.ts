import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  daysOf,
  marksOf,
  moved,
  nearMiddle,
  stretchOf,
  ticksOf,
  wholeOf,
  zoomed,
} from '../../shared/charts/timeline.ts';
import { effective } from '../../shared/journal/effective.ts';
import { timelineEntry } from '../../shared/timeline.ts';
import { certainties, lanes, type TimelineEntry } from '../../shared/timeline-view.ts';
import { act, idOf, journalOf } from '../support/journal.ts';

const entries = fc.array(
  fc.record({
    lane: fc.constantFrom(...lanes),
    from: fc.double({ min: -40_000, max: 40_000, noNaN: true }),
    length: fc.double({ min: 0, max: 4000, noNaN: true }),
    certainty: fc.constantFrom(...certainties),
  }),
  { maxLength: 120 },
);

function numbered(made: readonly { lane: TimelineEntry['lane']; from: number; length: number }[]): TimelineEntry[] {
  return made.map(({ lane, from, length }, i) => ({
    id: idOf(i + 1),
    cite: String(i + 1),
    lane,
    kind: 'incident',
    from,
    to: from + length,
    certainty: 'exact',
    label: '',
  }));
}

it('puts every entry in exactly one mark, and no two marks of a lane over each other', () => {
  fc.assert(
    fc.property(entries, fc.double({ min: 0.001, max: 2000, noNaN: true }), (made, pixelsPerDay) => {
      const all = numbered(made);
      const marks = marksOf(all, pixelsPerDay);
      expect(marks.flatMap((mark) => mark.entries.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
      for (const lane of lanes) {
        const own = marks.filter((mark) => mark.lane === lane);
        own.slice(1).forEach((mark, i) => {
          const before = own[i];
          if (before) expect(mark.x - before.x).toBeGreaterThanOrEqual((mark.width + before.width) / 2 - 1e-6);
        });
      }
    }),
  );
});

it('zooms to a day and out to everything, and never leaves what there is', () => {
  const whole = wholeOf([{ from: 18_000, to: 20_500 }], 20_000);
  let seen = whole;
  for (let i = 0; i < 40; i++) seen = zoomed(seen, 1.6, whole);
  expect(seen.to - seen.from).toBeCloseTo(1);
  const end = moved(seen, Number.MAX_SAFE_INTEGER, whole);
  expect(end.to).toBeCloseTo(whole.to);
  for (let i = 0; i < 40; i++) seen = zoomed(seen, 1 / 1.6, whole);
  expect(seen).toEqual(whole);
  expect(ticksOf(whole, 900).every(({ unit }) => unit === 'year' || unit === 'month')).toBe(true);
  expect(ticksOf({ from: 20_000, to: 20_001 }, 900).some(({ unit }) => unit === 'hour')).toBe(true);
  // Which day it is stands in view, at its midnight or at the first hour.
  for (const from of [20_000, 20_000.1, 20_000.9])
    expect(ticksOf({ from, to: from + 0.8 }, 900).filter(({ unit, dated }) => unit === 'day' || dated)).not.toEqual([]);
});

it('places fuzzy times as what they are', () => {
  const told = [
    { on: '2026-11-12' },
    { on: '2026-11' },
    { around: '2026-11-12' },
    { before: '2026-11-12' },
    { after: '2026-11-12T12:00' },
    { between: ['2026-11-12', '2026-11-14'] as [string, string] },
    { afterEntry: idOf(1) },
  ];
  const { entries: sealed } = journalOf(told.map((occurred) => act('incident', { what: 'x', occurred })));
  const journal = effective(sealed);
  const placed = journal.map((one) => timelineEntry(one, '1', (id) => journal.find(({ entry }) => entry.id === id)));
  const day = 20_769;
  expect(placed.map(({ from, to, certainty }) => [from - day, to - day, certainty])).toEqual([
    [0, 1, 'exact'],
    [-11, 19, 'exact'],
    [0, 1, 'around'],
    [0, 0, 'before'],
    [0.5, 0.5, 'after'],
    [0, 3, 'between'],
    [1, 1, 'after'],
  ]);
});

it('gives a stretch as whole days that lead back to themselves, within what there is', () => {
  const whole = wholeOf([{ from: 18_000.3, to: 20_500.9 }], 20_400);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (start, length) => {
      const from = whole.from + start * (whole.to - whole.from - 1);
      const seen = { from, to: from + 1 + length * (whole.to - from - 1) };
      const days = daysOf(seen, whole);
      const again = stretchOf(days, whole);
      expect(daysOf(again, whole)).toEqual(days);
      expect(again.from).toBeLessThanOrEqual(seen.from);
      expect(again.to).toBeGreaterThanOrEqual(seen.to - 1e-9);
      expect(again.from).toBeGreaterThanOrEqual(whole.from);
      expect(again.to).toBeLessThanOrEqual(whole.to);
    }),
  );
  expect(daysOf(whole, whole)).toEqual({});
});

it('goes nearer to what is there, and never into a gap or along what lasts', () => {
  const day = 86_400_000;
  const at = (from: number, to = from) => ({ from: from * day, to: to * day });
  const whole = at(0, 1000);
  const things = [at(0, 900), at(10), at(700, 701), at(950)];
  let seen = whole;
  for (let i = 0; i < 12; i++) seen = zoomed(seen, 1.6, whole, nearMiddle(seen, things));
  expect(seen.from).toBeLessThanOrEqual(700 * day);
  expect(seen.to).toBeGreaterThanOrEqual(701 * day);
  expect(seen.to - seen.from).toBeLessThan(5 * day);
  expect(nearMiddle(at(100, 200), things)).toBe(150 * day);
});
