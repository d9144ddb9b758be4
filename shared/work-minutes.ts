import { dayNumber, type DayNumber } from './calendar.ts';
import { countedAll, type Counted } from './counted.ts';
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
  readonly days: Map<DayNumber, Map<Nature, Worked>>;
  /** The days in order. */
  readonly order: DayNumber[];
}

export function newMinuteBook(): MinuteBook {
  return { days: new Map(), order: [] };
}

/** Writes down the minutes of an entry. */
export function addMinutes(
  book: MinuteBook,
  day: string,
  nature: Nature,
  minutes: number,
  measured: boolean,
  id: EntryId,
): void {
  const number = dayNumber(day);
  let natures = book.days.get(number);
  if (!natures) {
    natures = new Map();
    book.days.set(number, natures);
    book.order.splice(placeOf(book.order, number), 0, number);
  }
  let worked = natures.get(nature);
  if (!worked) {
    worked = { measured: 0, manual: 0, ids: [] };
    natures.set(nature, worked);
  }
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
  const ids: EntryId[][] = [];
  for (const worked of workedIn(book, span, wanted)) {
    measured += worked.measured;
    manual += worked.manual;
    ids.push(worked.ids);
  }
  return { minutes: measured + manual, measured, manual, entries: countedAll(ids) };
}

/** The days within a span on which something was worked. */
export function workDaysIn({ order }: MinuteBook, { from, to }: Span): readonly DayNumber[] {
  return order.slice(placeOf(order, from), placeOf(order, to + 1));
}

function* workedIn(book: MinuteBook, span: Span, wanted: readonly Nature[]): Iterable<Worked> {
  for (const day of workDaysIn(book, span)) {
    const natures = book.days.get(day);
    for (const nature of wanted) {
      const worked = natures?.get(nature);
      if (worked) yield worked;
    }
  }
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
