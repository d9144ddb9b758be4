import type { DayNumber } from './calendar.ts';
import { mostIds, type Counted } from './counted.ts';
import type { EntryId } from './fields.ts';
import type { Span } from './spans.ts';
import { natures, type Nature } from './work.ts';

/** Minutes of one nature, measured by a timer and entered by hand kept apart (row 30), with their entries. */
interface Worked {
  measured: number;
  manual: number;
  readonly ids: EntryId[];
}

/** Minutes by day and nature: whatever period is asked for is a sum over its days, and a new entry changes one of them. */
export interface MinuteBook {
  readonly days: Map<DayNumber, Partial<Record<Nature, Worked>>>;
  /** The days in order. */
  readonly order: DayNumber[];
}

export function newMinuteBook(): MinuteBook {
  return { days: new Map(), order: [] };
}

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
    ofDay = {};
    book.days.set(day, ofDay);
    book.order.splice(placeOf(book.order, day), 0, day);
  }
  const worked = (ofDay[nature] ??= { measured: 0, manual: 0, ids: [] });
  if (measured) worked.measured += minutes;
  else worked.manual += minutes;
  worked.ids.push(id);
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
  const newest: EntryId[][] = [];
  let kept = 0;
  const { order } = book;
  const first = placeOf(order, span.from);
  // From the newest day back: the ids that are shown are the newest, and the older days are only summed.
  for (let i = placeOf(order, span.to + 1) - 1; i >= first; i--) {
    const ofDay = book.days.get(order[i] ?? 0);
    if (!ofDay) continue;
    for (let j = wanted.length - 1; j >= 0; j--) {
      const worked = ofDay[wanted[j] ?? 'work'];
      if (!worked) continue;
      measured += worked.measured;
      manual += worked.manual;
      count += worked.ids.length;
      if (kept >= mostIds) continue;
      kept += worked.ids.length;
      newest.push(worked.ids);
    }
  }
  const ids = newest.reverse().flat().slice(-mostIds);
  return { minutes: measured + manual, measured, manual, entries: { count, ids } };
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
    for (const nature of natures) {
      const worked = ofDay?.[nature];
      if (worked) sums[nature] += worked.measured + worked.manual;
    }
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
