import type { Day } from './fields.ts';

/** A calendar day as a count of days since 1970-01-01 (proleptic Gregorian, no zone): arithmetic on it cannot meet a clock change. */
export type DayNumber = number;

const dayLength = 86_400_000;

/** The number of a day. */
export function dayNumber(day: Day): DayNumber {
  return Date.parse(day) / dayLength; // ECMA-262: a date without a time is read as UTC
}

/** The day of a number, `2026-11-21`. */
export function dayText(number: DayNumber): Day {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where `to` is before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days later, or earlier. */
export function plusDays(day: Day, days: number): Day {
  return dayText(dayNumber(day) + days);
}

/** 1 Monday … 7 Sunday (ISO 8601). 1970-01-01 was a Thursday. */
export function weekday(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day of a month; `month` may lie outside 1 … 12, and a day the month has not becomes its last. */
export function dayOfMonth(year: number, month: number, day: number): Day {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(day, last.getUTCDate()));
  return first.toISOString().slice(0, 10);
}

/** Year and month of a day, as numbers. */
export function yearAndMonth(day: Day): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** The last day of the month a day stands in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = yearAndMonth(day);
  return dayOfMonth(year, month, 31);
}

/** The months from one day's to another's, as `2026-11`, both included. */
export function monthsBetween(from: Day, to: Day): readonly string[] {
  const months: string[] = [];
  const { year, month } = yearAndMonth(from);
  for (let ahead = 0; ; ahead++) {
    const first = dayOfMonth(year, month + ahead, 1);
    if (first > to) return months;
    months.push(first.slice(0, 7));
  }
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
