import { scaleLinear } from 'd3-scale';
import { dayNumber, dayOfMonth, dayText, weekday, yearAndMonth } from '../calendar.ts';
import type { Day } from '../fields.ts';
import { lanes, type Lane, type TimelineEntry } from '../timeline-view.ts';

/** A stretch of time, in days. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One entry, or several that stand too close to be told apart. `x` is its middle, in pixels from 1970. */
export interface Mark {
  readonly lane: Lane;
  readonly x: number;
  readonly width: number;
  readonly entries: readonly TimelineEntry[];
}

/** No picture is closer than this many days. */
const closest = 1;
/** The room one mark takes, in pixels, with the paper around it. */
const room = 16;

/** Where an entry's mark stands: in the middle of what is known of its time. */
export function middleOf({ from, to }: Stretch): number {
  return (from + to) / 2;
}

/**
 * Every entry in exactly one mark; marks of a lane never overlap. Marks that would are joined at the mean of their entries, as a pool of neighbours, so
 * that the picture does not depend on which part of it is looked at.
 */
export function marksOf(entries: readonly TimelineEntry[], pixelsPerDay: number): readonly Mark[] {
  return lanesOf(entries).flatMap(({ lane, own, middles }) => {
    const pools: Pool[] = [];
    for (let i = 0; i < own.length; i++) {
      let last: Pool = { sum: (middles[i] ?? 0) * pixelsPerDay, from: i, to: i + 1 };
      for (let before = pools.at(-1); before && overlap(before, last); before = pools.at(-1)) {
        pools.pop();
        last = { sum: before.sum + last.sum, from: before.from, to: last.to };
      }
      pools.push(last);
    }
    return pools.map((pool) => ({
      lane,
      x: meanOf(pool),
      width: widthOf(pool),
      entries: own.slice(pool.from, pool.to),
    }));
  });
}

/** A lane's entries in the order of their middles. */
interface InLane {
  readonly lane: Lane;
  readonly own: readonly TimelineEntry[];
  readonly middles: Float64Array;
}

/** What was sorted before: every look at the same entries, however near, begins with it. */
const sorted = new WeakMap<readonly TimelineEntry[], readonly InLane[]>();

function lanesOf(entries: readonly TimelineEntry[]): readonly InLane[] {
  const before = sorted.get(entries);
  if (before) return before;
  const byLane = new Map<Lane, TimelineEntry[]>(lanes.map((lane) => [lane, []]));
  for (const entry of entries) byLane.get(entry.lane)?.push(entry);
  const found = [...byLane].map(([lane, all]): InLane => {
    const own = all.sort((a, b) => middleOf(a) - middleOf(b));
    return { lane, own, middles: Float64Array.from(own, middleOf) };
  });
  sorted.set(entries, found);
  return found;
}

/** Neighbours that stand too close: a stretch of a lane's entries, and the sum of their places in pixels. */
interface Pool {
  readonly sum: number;
  readonly from: number;
  readonly to: number;
}

function overlap(a: Pool, b: Pool): boolean {
  return meanOf(b) - meanOf(a) < (widthOf(a) + widthOf(b)) / 2;
}

function meanOf({ sum, from, to }: Pool): number {
  return sum / (to - from);
}

/** A cluster bears its count. */
function widthOf({ from, to }: Pool): number {
  const length = to - from;
  return length === 1 ? room : room + 4 + 7 * String(length).length;
}

/** All there is, with some air at both ends. */
export function wholeOf(parts: readonly Stretch[], today: number): Stretch {
  let [from, to] = [today, today + 1];
  for (const part of parts) {
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  const air = Math.max(1, (to - from) * 0.04);
  return { from: from - air, to: to + air };
}

/** Nearer by a factor above 1, away by one below; what stands at `at` stays where it is. */
export function zoomed(seen: Stretch, factor: number, whole: Stretch, at: number = middleOf(seen)): Stretch {
  const length = seen.to - seen.from;
  const next = Math.min(whole.to - whole.from, Math.max(closest, length / factor));
  const from = at - ((at - seen.from) / length) * next;
  return kept({ from, to: from + next }, whole);
}

/** What a look from the keyboard goes nearer to: the thing nearest to the middle of what is seen, else the middle, so that it does not end in a gap. */
export function nearMiddle(seen: Stretch, things: readonly Stretch[]): number {
  const middle = middleOf(seen);
  let best = middle;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const at = middleOf(thing);
    // What lasts as long as all that is seen is no place to go to.
    if (at < seen.from || at > seen.to || thing.to - thing.from > (seen.to - seen.from) / 2) continue;
    const away = Math.abs(at - middle);
    if (away >= least) continue;
    least = away;
    best = at;
  }
  return best;
}

/** Further along by a share of what is seen. */
export function moved(seen: Stretch, share: number, whole: Stretch): Stretch {
  const by = (seen.to - seen.from) * share;
  return kept({ from: seen.from + by, to: seen.to + by }, whole);
}

/** The newest: as much as is seen now, or a sixth of all where all of it is. */
export function newest(seen: Stretch, whole: Stretch): Stretch {
  const all = whole.to - whole.from;
  const length = seen.to - seen.from;
  const next = length < all * 0.999 ? length : Math.max(closest, all / 6);
  return kept({ from: whole.to - next, to: whole.to }, whole);
}

/** The closest look at a cluster that parts it, if any does. */
export function around(part: Stretch, whole: Stretch): Stretch {
  const length = Math.max(closest, (part.to - part.from) * 1.3);
  const from = middleOf(part) - length / 2;
  return kept({ from, to: from + length }, whole);
}

function kept({ from, to }: Stretch, whole: Stretch): Stretch {
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
}

/** A stretch of whole days, both of them included, as far as there is anything: from the first and to the last there is, where one is not named. */
export function stretchOf(
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
  whole: Stretch,
): Stretch {
  const start = from === undefined ? whole.from : Math.max(whole.from, dayNumber(from));
  const end = to === undefined ? whole.to : Math.min(whole.to, dayNumber(to) + 1);
  return kept({ from: start, to: Math.max(end, start + closest) }, whole);
}

/** The whole days that a stretch touches; one is not named where it reaches as far as there is anything, so that it grows with the journal. */
export function daysOf({ from, to }: Stretch, whole: Stretch): { readonly from?: Day; readonly to?: Day } {
  const hair = (whole.to - whole.from) / 1000;
  const first = Math.floor(from);
  return {
    ...(from > whole.from + hair && { from: dayText(first) }),
    ...(to < whole.to - hair && { to: dayText(Math.max(first, Math.ceil(to) - 1)) }),
  };
}

/** From days to pixels. */
export function acrossOf({ from, to }: Stretch, width: number): (day: number) => number {
  const scale = scaleLinear().domain([from, to]).range([0, width]);
  return (day) => scale(day);
}

export type TickUnit = 'year' | 'month' | 'day' | 'hour';

export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
  /** An hour that names its day too, because no midnight is in view that would. */
  readonly dated?: true;
}

/** Steps from fine to coarse: the unit, how many of it, and about how many days they last. */
const steps = [
  ['hour', 1, 1 / 24],
  ['hour', 3, 1 / 8],
  ['hour', 6, 1 / 4],
  ['day', 1, 1],
  ['day', 7, 7],
  ['month', 1, 30],
  ['month', 3, 91],
  ['year', 1, 365],
  ['year', 5, 1826],
  ['year', 10, 3652],
  ['year', 50, 18_262],
] as const;

/** The beginnings of hours, days, weeks, months or years, whichever stand at least so many pixels apart. */
export function ticksOf(seen: Stretch, width: number, apart = 72): readonly Tick[] {
  const least = ((seen.to - seen.from) / width) * apart;
  const [unit, many] = steps.find(([, , days]) => days >= least) ?? (['year', 100] as const);
  const ticks: Tick[] = [];
  const first = Math.floor(seen.from);
  const { year, month } = yearAndMonth(dayText(first));
  for (let i = 0; ticks.length < 400; i++) {
    const at = tickAt(unit, many, { first, year, month }, i);
    if (at > seen.to) break;
    if (at >= seen.from) ticks.push({ at, unit: unit === 'hour' && Number.isInteger(at) ? 'day' : unit });
  }
  const [start, , ...rest] = ticks;
  // The day takes the room of the tick after it.
  return start && ticks.every((one) => one.unit === 'hour') ? [{ ...start, dated: true }, ...rest] : ticks;
}

function tickAt(
  unit: TickUnit,
  many: number,
  { first, year, month }: { readonly first: number; readonly year: number; readonly month: number },
  i: number,
): number {
  if (unit === 'hour') return first + (i * many) / 24;
  if (unit === 'day') return first + i * many - (many === 7 ? weekday(first) - 1 : 0);
  if (unit === 'month') return dayNumber(dayOfMonth(year, month - ((month - 1) % many) + i * many, 1));
  return dayNumber(dayOfMonth(year - (year % many) + i * many, 1, 1));
}
