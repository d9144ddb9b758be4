import { dayNumber, weekday, type DayNumber } from './calendar.ts';
import type { HouseRules } from './house-rules.ts';
import { offsetsOver, type OffsetStretch } from './offsets.ts';
import type { TermsLedger } from './terms-ledger.ts';
import type { Hours } from './terms.ts';
import { WorkedDays } from './worked-days.ts';

/** Monday to Friday, nine to five, where nobody has said otherwise. */
export const usualHours: readonly Hours[] = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];

/** Answers how much is worked on which days, DST-safe, in the user's zone. */
export interface WorkingTime {
  /** Working minutes of a day; with `until` (minutes since 1970 UTC) only those before that instant. */
  minutesOf(day: DayNumber, until?: number): number;
  /** Days on which anything is worked, from one day to another, both included. */
  daysWorked(from: DayNumber, to: DayNumber): number;
  /** The day that lies so many working days after another. */
  workingDaysAfter(day: DayNumber, count: number): DayNumber;
}

/**
 * Working time from a day on, with the clock changes until another: the client's hours in the terms in force on each day, else the user's own, else
 * {@link usualHours}. Minutes are real ones: an hour the clock skips is not counted, one it repeats counts twice.
 */
export function workingTime(house: HouseRules, terms: TermsLedger, from: DayNumber, to: DayNumber): WorkingTime {
  const offsets = offsetsOver(house.zone, from, to);
  const windowsOn = windowsByDay(house, terms);
  const count = new WorkedDays(from, (day) => windowsOn(day).length > 0);
  return {
    minutesOf: (day, until = Infinity) => minutesWithin(windowsOn(day), day, offsets, until),
    daysWorked: (first, last) => count.between(first, last),
    workingDaysAfter: (day, days) => count.after(day, days),
  };
}

/** The windows of a day; the terms and hours of a stretch of days are found once. */
function windowsByDay(house: HouseRules, terms: TermsLedger): (day: DayNumber) => readonly Window[] {
  const own = house.hours.map((set) => ({ from: dayNumber(set.from), working: set.working }));
  const versions = terms.versions.map(({ body }) => ({ from: dayNumber(body.from), working: body.working }));
  const changes = [...new Set([...own, ...versions].map(({ from }) => from))].sort((a, b) => a - b);
  const weekFrom = (day: DayNumber): readonly Window[][] =>
    weekOf(inForce(versions, day)?.working ?? inForce(own, day)?.working ?? own[0]?.working ?? usualHours);
  const stretches = [-Infinity, ...changes].map((from) => ({ from, week: weekFrom(from) }));
  let last = stretches[0];
  let until = -Infinity;
  return (day) => {
    if (!last || day < last.from || day >= until) {
      const place = stretches.findLastIndex(({ from }) => from <= day);
      last = stretches[place];
      until = stretches[place + 1]?.from ?? Infinity;
    }
    return last?.week[weekday(day) - 1] ?? [];
  };
}

/** Minutes of the day, by the clock: from the first, to before the second. */
type Window = readonly [number, number];

function inForce<T extends { readonly from: DayNumber }>(list: readonly T[], day: DayNumber): T | undefined {
  return list.findLast(({ from }) => from <= day);
}

/** The windows of each day of the week, Monday first, not overlapping. Hours that end before they begin go on into the next day. */
function weekOf(hours: readonly Hours[]): readonly Window[][] {
  const week: [number, number][][] = [[], [], [], [], [], [], []];
  for (const { days, from, to } of hours) {
    const [begin, end] = [clock(from), clock(to)];
    for (const day of days) {
      week[day - 1]?.push([begin, end > begin ? end : 1440]);
      if (end <= begin && end > 0) week[day % 7]?.push([0, end]);
    }
  }
  return week.map(merged);
}

function merged(windows: readonly [number, number][]): Window[] {
  const list: [number, number][] = [];
  for (const [from, to] of windows.toSorted((a, b) => a[0] - b[0])) {
    const last = list.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else list.push([from, to]);
  }
  return list;
}

function clock(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** No zone is further than this from UTC, in minutes. */
const furthest = 1440;

/** The stretch that holds an instant: centuries have hundreds of them, and every day is asked about. */
function stretchAt(offsets: readonly OffsetStretch[], instant: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle]?.begins ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Real minutes within clock windows of a day: each stretch of one offset sees its own part of the day's clock. */
function minutesWithin(
  windows: readonly Window[],
  day: DayNumber,
  offsets: readonly OffsetStretch[],
  until: number,
): number {
  const midnight = day * 1440;
  let minutes = 0;
  for (let i = stretchAt(offsets, midnight - furthest); i < offsets.length; i++) {
    const { begins, offset } = offsets[i] as OffsetStretch; // `i` lies within
    if (begins >= midnight + 1440 + furthest) break;
    const ends = Math.min(offsets[i + 1]?.begins ?? Infinity, until);
    const first = begins + offset - midnight;
    const last = ends + offset - midnight;
    if (last <= 0 || first >= 1440) continue;
    for (const [from, to] of windows) minutes += Math.max(0, Math.min(to, last) - Math.max(from, first));
  }
  return minutes;
}
