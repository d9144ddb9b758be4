import type { Day } from './fields.ts';

/**
 * A calendar day as a count of days since 1970-01-01 (proleptic Gregorian, no zone): arithmetic on it cannot meet a clock change.
 * Days are turned into numbers and back by whole-number arithmetic, for the views do it hundreds of thousands of times.
 */
export type DayNumber = number;

/** Days from 0000-03-01 to 1970-01-01; counting years from March puts the leap day at a year's end. */
const marchEra = 719_468;
const daysIn400Years = 146_097;

/** The number of a day. */
export function dayNumber(day: Day): DayNumber {
  return numberOf(twoDigits(day, 0) * 100 + twoDigits(day, 2), twoDigits(day, 5), twoDigits(day, 8));
}

/** 0001-01-01 and 9999-12-31: a day is written with four digits, and there is no other. */
const [firstDay, lastDay] = [-719_162, 2_932_896];

/** The day of a number, `2026-11-21`; of one that no day has, the nearest that there is. */
export function dayText(number: DayNumber): Day {
  const shifted = Math.min(Math.max(number, firstDay), lastDay) + marchEra;
  const era = Math.floor(shifted / daysIn400Years);
  const dayOfEra = shifted - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(Math.floor(year / 100))}${padded(year % 100)}-${padded(month)}-${padded(day)}`;
}

/** The number of a day by its parts; `month` is 1 … 12. */
function numberOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysIn400Years + dayOfEra - marchEra;
}

/** The number that two digits of a text make: no substring is cut out for it. */
export function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48; // 48 is "0"
}

function padded(value: number): string {
  return value < 10 ? `0${value}` : String(value);
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
  return dayText(Math.min(firstOfMonth(year, month) + day, firstOfMonth(year, month + 1)) - 1);
}

function firstOfMonth(year: number, month: number): DayNumber {
  const ahead = Math.floor((month - 1) / 12);
  return numberOf(year + ahead, month - ahead * 12, 1);
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
    const first = firstOfMonth(year, month + ahead);
    if (first > dayNumber(to)) return months;
    months.push(dayText(first).slice(0, 7));
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
