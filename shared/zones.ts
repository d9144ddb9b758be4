import { tzOffset } from '@date-fns/tz';
import { dayText } from './calendar.ts';
import type { Day } from './fields.ts';

const dayLength = 86_400_000;
/** Days remembered for each zone; far more than any journal spans. */
const mostDays = 40_000;
const known = new Map<string, Map<number, number>>();

/**
 * A zone's offset from UTC at an instant, in minutes east. Asking the runtime's zone data costs microseconds and a journal asks for every entry,
 * so the offset at the start of each UTC day is remembered; only on a day in which it changes is the instant itself asked about.
 */
export function offsetAt(zone: string, instant: number): number {
  const day = Math.floor(instant / dayLength);
  const before = atStart(zone, day);
  return before === atStart(zone, day + 1) ? before : tzOffset(zone, new Date(instant));
}

/**
 * The instant at which a zone's clocks show a local time, given as if it were UTC; both in epoch milliseconds. A time that the clocks skip is as much
 * later; of one they show twice it is the first.
 */
export function instantOf(zone: string, local: number): number {
  const early = local - offsetAt(zone, local - dayLength / 2) * 60_000;
  if (early + offsetAt(zone, early) * 60_000 === local) return early;
  const late = local - offsetAt(zone, local + dayLength / 2) * 60_000;
  return late + offsetAt(zone, late) * 60_000 === local ? late : early;
}

/** What a zone's clocks show at an instant, as if it were UTC; both in epoch milliseconds. */
export function localAt(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant) * 60_000;
}

/** The day a zone's calendar shows at an instant in epoch milliseconds. */
export function dayAt(zone: string, instant: number): Day {
  return dayText(Math.floor(localAt(zone, instant) / dayLength));
}

function atStart(zone: string, day: number): number {
  const days = known.get(zone) ?? new Map<number, number>();
  const offset = days.get(day);
  if (offset !== undefined) return offset;
  if (days.size >= mostDays) days.clear();
  const asked = tzOffset(zone, new Date(day * dayLength));
  known.set(zone, days.set(day, asked));
  return asked;
}
