import type { DayNumber } from './calendar.ts';
import { mostIds, none, type Counted } from './counted.ts';
import type { EntryId } from './fields.ts';
import type { Span } from './spans.ts';
import { natures, type Nature } from './work.ts';

/**
 * What was worked on one day: for each nature, at its place in {@link natures}, minutes measured by a timer and minutes entered by hand, kept apart
 * (row 30), and the number of entries; and the entries themselves, with the places of their natures and whether they were measured. One list for all natures and plain numbers: a long
 * engagement has thousands of days, and small lists by the ten thousand cost more to make than all else about them.
 */
interface WorkedDay {
  readonly measured: number[];
  readonly manual: number[];
  readonly counts: number[];
  readonly ids: EntryId[];
  readonly natures: number[];
  readonly byTimer: boolean[];
}

/** Minutes by day and nature: whatever period is asked for is a sum over its days, and a new entry changes one of them. */
export interface MinuteBook {
  readonly days: Map<DayNumber, WorkedDay>;
  /** The days in order. */
  readonly order: DayNumber[];
}

export function newMinuteBook(): MinuteBook {
  return { days: new Map(), order: [] };
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
  let ofDay = book.days.get(day);
  if (!ofDay) {
    ofDay = { measured: noneYet(), manual: noneYet(), counts: noneYet(), ids: [], natures: [], byTimer: [] };
    book.days.set(day, ofDay);
    book.order.splice(placeOf(book.order, day), 0, day);
  }
  const place = placeOfNature[nature];
  addAt(measured ? ofDay.measured : ofDay.manual, place, minutes);
  addAt(ofDay.counts, place, 1);
  ofDay.ids.push(id);
  ofDay.natures.push(place);
  ofDay.byTimer.push(measured);
}

function noneYet(): number[] {
  return natures.map(() => 0);
}

function addAt(sums: number[], place: number, by: number): void {
  sums[place] = (sums[place] ?? 0) + by;
}

/** Minutes and the entries they were counted from. */
export interface MinuteSum {
  readonly minutes: number;
  readonly measured: number;
  readonly manual: number;
  readonly entries: Counted;
}

/** The minutes of some natures within a span of days. */
export function minutesIn(book: MinuteBook, span: Span, wanted: readonly Nature[] = natures): MinuteSum {
  let measured = 0;
  let manual = 0;
  let count = 0;
  const places = wanted.map((nature) => placeOfNature[nature]);
  const newest: EntryId[][] = [];
  const { order } = book;
  const first = placeOf(order, span.from);
  // From the newest day back: the ids that are shown are the newest, and the older days are only summed.
  for (let i = placeOf(order, span.to + 1) - 1; i >= first; i--) {
    const ofDay = book.days.get(order[i] ?? 0);
    if (!ofDay) continue;
    const before = count;
    for (const place of places) {
      measured += ofDay.measured[place] ?? 0;
      manual += ofDay.manual[place] ?? 0;
      count += ofDay.counts[place] ?? 0;
    }
    if (before < mostIds && count > before) newest.push(idsOf(ofDay, places));
  }
  const ids = newest.reverse().flat().slice(-mostIds);
  return { minutes: measured + manual, measured, manual, entries: { count, ids } };
}

/** The entries behind the measured and the entered minutes of each nature within a span of days, and of all natures together. */
export function entriesApart(book: MinuteBook, span: Span): { readonly of: (nature?: Nature) => Apart } {
  const { order } = book;
  const first = placeOf(order, span.from);
  const kept = [...natures, 'all'].map(() => ({ measured: newKept(), manual: newKept() }));
  for (let i = placeOf(order, span.to + 1) - 1; i >= first; i--) {
    const { ids = [], natures: places = [], byTimer = [] } = book.days.get(order[i] ?? 0) ?? {};
    for (let at = ids.length - 1; at >= 0; at--) {
      const part = byTimer[at] ? 'measured' : 'manual';
      for (const sum of [kept[places[at] ?? 0], kept[natures.length]]) if (sum) keep(sum[part], ids[at]);
    }
  }
  return {
    of: (nature) => {
      const { measured, manual } = kept[nature ? placeOfNature[nature] : natures.length] ?? {};
      return { measuredEntries: countedOf(measured), manualEntries: countedOf(manual) };
    },
  };
}

/** The entries behind measured minutes, and those behind minutes entered by hand. */
export interface Apart {
  readonly measuredEntries: Counted;
  readonly manualEntries: Counted;
}

/** Entries counted from the newest back. */
interface Kept {
  count: number;
  readonly ids: EntryId[];
}

function newKept(): Kept {
  return { count: 0, ids: [] };
}

function keep(kept: Kept, id: EntryId | undefined): void {
  if (id === undefined) return;
  kept.count++;
  if (kept.ids.length < mostIds) kept.ids.push(id);
}

function countedOf(kept: Kept | undefined): Counted {
  return kept ? { count: kept.count, ids: kept.ids.toReversed() } : none;
}

/** The entries of some natures on a day, nature by nature. */
function idsOf({ ids, natures: ofEntry }: WorkedDay, places: readonly number[]): EntryId[] {
  return places.flatMap((place) => ids.filter((_, i) => ofEntry[i] === place));
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
