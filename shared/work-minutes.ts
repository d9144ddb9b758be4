import { dayText, type DayNumber } from './calendar.ts';
import { mostIds, type Counted } from './counted.ts';
import type { EntryId } from './fields.ts';
import type { Span } from './spans.ts';
import { natures, type Nature } from './work.ts';

/**
 * Minutes and entries of each nature, at its place in {@link natures}: minutes measured by a timer and minutes entered by hand, kept apart (row 30), the number
 * of entries, and of those how many were measured. One list for all natures and plain numbers: a long engagement has thousands of days, and small lists by
 * the ten thousand cost more to make than all else about them.
 */
interface Tallies {
  readonly measured: number[];
  readonly manual: number[];
  readonly counts: number[];
  readonly timed: number[];
}

/** What was worked on one day, and the entries themselves, with the places of their natures and whether they were measured. */
interface WorkedDay extends Omit<Tallies, 'timed'> {
  readonly month: WorkedMonth;
  readonly ids: EntryId[];
  readonly natures: number[];
  readonly byTimer: boolean[];
}

/** A month's days with work, in order, and what they come to once somebody has asked: most entries are counted before anybody does. */
interface WorkedMonth {
  readonly name: string;
  readonly days: DayNumber[];
  sums: Tallies | undefined;
}

/** Minutes by day and month, and nature: whatever period is asked for is a sum over its months and the days at its edges, and a new entry changes one of each. */
export interface MinuteBook {
  readonly days: Map<DayNumber, WorkedDay>;
  /** The days in order. */
  readonly order: DayNumber[];
  /** The months, by name and in order. */
  readonly byName: Map<string, WorkedMonth>;
  readonly months: WorkedMonth[];
}

export function newMinuteBook(): MinuteBook {
  return { days: new Map(), order: [], byName: new Map(), months: [] };
}

const placeOfNature = Object.fromEntries(natures.map((nature, place) => [nature, place])) as Readonly<
  Record<Nature, number>
>; // made of every nature

/** What is written down at once. */
export interface Written {
  readonly id: EntryId;
  readonly minutes: number;
  readonly nature: Nature;
  readonly measured: boolean;
}

/** Writes down the minutes of an entry. */
export function addMinutes(book: MinuteBook, day: DayNumber, { id, minutes, nature, measured }: Written): void {
  const ofDay = book.days.get(day) ?? beginDay(book, day);
  const place = placeOfNature[nature];
  ofDay.month.sums = undefined;
  addAt(measured ? ofDay.measured : ofDay.manual, place, minutes);
  addAt(ofDay.counts, place, 1);
  ofDay.ids.push(id);
  ofDay.natures.push(place);
  ofDay.byTimer.push(measured);
}

function beginDay(book: MinuteBook, day: DayNumber): WorkedDay {
  const name = dayText(day).slice(0, 7);
  let month = book.byName.get(name);
  if (!month) {
    month = { name, days: [], sums: undefined };
    book.byName.set(name, month);
    const later = book.months.findIndex((one) => one.name > name);
    book.months.splice(later < 0 ? book.months.length : later, 0, month);
  }
  month.days.splice(placeOf(month.days, day), 0, day);
  const ofDay: WorkedDay = {
    month,
    measured: noneYet(),
    manual: noneYet(),
    counts: noneYet(),
    ids: [],
    natures: [],
    byTimer: [],
  };
  book.days.set(day, ofDay);
  book.order.splice(placeOf(book.order, day), 0, day);
  return ofDay;
}

function noTallies(): Tallies {
  return { measured: noneYet(), manual: noneYet(), counts: noneYet(), timed: noneYet() };
}

function noneYet(): number[] {
  return natures.map(() => 0);
}

function addAt(sums: number[], place: number, by: number): void {
  sums[place] = (sums[place] ?? 0) + by;
}

/** The tallies that make up a span, each with the month it is of: whole months, and single days of the months it covers only a part of. */
function* talliesIn(book: MinuteBook, { from, to }: Span): Generator<readonly [WorkedMonth, Tallies]> {
  for (const month of book.months) {
    const { days } = month;
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    if (last < from) continue;
    if (first > to) return;
    if (first >= from && last <= to) yield [month, sumsOf(book, month)];
    else
      for (const day of days) {
        const ofDay = day >= from && day <= to ? book.days.get(day) : undefined;
        if (ofDay) yield [month, { ...ofDay, timed: timedOf(ofDay) }];
      }
  }
}

/** Minutes and the entries they were counted from. */
export interface MinuteSum {
  readonly minutes: number;
  readonly measured: number;
  readonly manual: number;
  readonly entries: Counted;
}

function timedOf(ofDay: WorkedDay): number[] {
  const timed = noneYet();
  countTimed(ofDay, timed);
  return timed;
}

function countTimed({ natures: places, byTimer }: WorkedDay, timed: number[]): void {
  for (const [at, place] of places.entries()) if (byTimer[at]) addAt(timed, place, 1);
}

function sumsOf({ days }: MinuteBook, month: WorkedMonth): Tallies {
  if (month.sums) return month.sums;
  const sums = noTallies();
  for (const day of month.days) {
    const ofDay = days.get(day);
    if (!ofDay) continue;
    for (const place of allPlaces) {
      addAt(sums.measured, place, ofDay.measured[place] ?? 0);
      addAt(sums.manual, place, ofDay.manual[place] ?? 0);
      addAt(sums.counts, place, ofDay.counts[place] ?? 0);
    }
    countTimed(ofDay, sums.timed);
  }
  month.sums = sums;
  return sums;
}

/** The minutes of some natures within a span of days. */
export function minutesIn(book: MinuteBook, span: Span, wanted: readonly Nature[] = natures): MinuteSum {
  let measured = 0;
  let manual = 0;
  let count = 0;
  const places = wanted.map((nature) => placeOfNature[nature]);
  for (const [, tallies] of talliesIn(book, span)) {
    for (const place of places) {
      measured += tallies.measured[place] ?? 0;
      manual += tallies.manual[place] ?? 0;
      count += tallies.counts[place] ?? 0;
    }
  }
  return { minutes: measured + manual, measured, manual, entries: newestIn(book, span, count, places) };
}

/** The entries behind the measured and the entered minutes of each nature within a span of days, and of all natures together. */
export function entriesApart(book: MinuteBook, span: Span): { readonly of: (nature?: Nature) => Apart } {
  const counts = noneYet();
  const timed = noneYet();
  for (const [, tallies] of talliesIn(book, span)) {
    for (const place of allPlaces) {
      addAt(counts, place, tallies.counts[place] ?? 0);
      addAt(timed, place, tallies.timed[place] ?? 0);
    }
  }
  return {
    of: (nature) => {
      const places = nature ? [placeOfNature[nature]] : allPlaces;
      const sum = (list: readonly number[]): number => places.reduce((all, place) => all + (list[place] ?? 0), 0);
      const measured = sum(timed);
      return {
        measuredEntries: newestIn(book, span, measured, places, true),
        manualEntries: newestIn(book, span, sum(counts) - measured, places, false),
      };
    },
  };
}

const allPlaces = natures.map((_, place) => place);

/** The entries behind measured minutes, and those behind minutes entered by hand. */
export interface Apart {
  readonly measuredEntries: Counted;
  readonly manualEntries: Counted;
}

/** Entries of some natures within a span, measured ones or those by hand where that is asked, of which there are `count`: only the newest are looked for. */
function newestIn(
  book: MinuteBook,
  { from, to }: Span,
  count: number,
  places: readonly number[],
  timer?: boolean,
): Counted {
  const wanted = Math.min(count, mostIds);
  const ids: EntryId[] = [];
  const { order } = book;
  const first = placeOf(order, from);
  for (let i = placeOf(order, to + 1) - 1; i >= first && ids.length < wanted; i--) {
    const ofDay = book.days.get(order[i] ?? 0);
    if (!ofDay || !places.some((place) => (ofDay.counts[place] ?? 0) > 0)) continue;
    for (let at = ofDay.ids.length - 1; at >= 0 && ids.length < wanted; at--) {
      const id = ofDay.ids[at];
      const isAsked = timer === undefined || ofDay.byTimer[at] === timer;
      if (id && isAsked && places.includes(ofDay.natures[at] ?? -1)) ids.push(id);
    }
  }
  return { count, ids: ids.reverse() };
}

/** Minutes of each nature, month by month, by the month's name as `2026-11`. */
export function minutesByMonth(book: MinuteBook, span: Span): ReadonlyMap<string, Record<Nature, number>> {
  const months = new Map<string, Record<Nature, number>>();
  for (const [{ name }, tallies] of talliesIn(book, span)) {
    const sums = months.get(name) ?? noMinutes();
    for (const [place, nature] of natures.entries())
      sums[nature] += (tallies.measured[place] ?? 0) + (tallies.manual[place] ?? 0);
    months.set(name, sums);
  }
  return months;
}

/** Minutes of each nature by whatever a day belongs to, such as its month: one pass over the days. */
export function minutesBy<T>(
  book: MinuteBook,
  span: Span,
  part: (day: DayNumber) => T,
): ReadonlyMap<T, Record<Nature, number>> {
  const parts = new Map<T, Record<Nature, number>>();
  for (const day of workDaysIn(book, span)) {
    const key = part(day);
    let sums = parts.get(key);
    if (!sums) {
      sums = noMinutes();
      parts.set(key, sums);
    }
    const ofDay = book.days.get(day);
    if (!ofDay) continue;
    for (const [place, nature] of natures.entries())
      sums[nature] += (ofDay.measured[place] ?? 0) + (ofDay.manual[place] ?? 0);
  }
  return parts;
}

/** No minutes of any nature. */
export function noMinutes(): Record<Nature, number> {
  return { work: 0, chasing: 0, waiting: 0, redo: 0, 'out-of-scope': 0, 'unpaid-test': 0 };
}

/** The days within a span on which something was worked. */
export function workDaysIn({ order }: MinuteBook, { from, to }: Span): readonly DayNumber[] {
  return order.slice(placeOf(order, from), placeOf(order, to + 1));
}

/** Where a number stands, or would stand, in an ordered list. */
function placeOf(order: readonly number[], number: number): number {
  if (number > (order.at(-1) ?? -Infinity)) return order.length; // what is recorded is mostly the newest
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
