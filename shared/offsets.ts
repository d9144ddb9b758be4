import { tzOffset } from '@date-fns/tz';
import type { DayNumber } from './calendar.ts';

/** A stretch of time in which a zone's clocks are at one offset, in minutes since 1970 UTC; it lasts until the next begins. */
export interface OffsetStretch {
  readonly begins: number;
  readonly offset: number;
}

const minutesADay = 1440;
const week = 7 * minutesADay;

/** The offsets of a zone over the days from one to another, each change to the minute. No zone changes its clocks twice within a week. */
export function offsetsOver(zone: string, from: DayNumber, to: DayNumber): readonly OffsetStretch[] {
  // A zone is never more than a day away from UTC, so a day's margin holds every local minute of the days asked for.
  const start = (from - 1) * minutesADay;
  const end = (to + 2) * minutesADay;
  const stretches = [{ begins: start, offset: offsetAt(zone, start) }];
  for (let at = start; at < end; at += week) {
    const before = stretches.at(-1)?.offset ?? 0;
    const after = offsetAt(zone, at + week);
    if (after !== before) stretches.push({ begins: changeBetween(zone, at, at + week, before), offset: after });
  }
  return stretches;
}

/** The offset of a zone at an instant, both in minutes. */
export function offsetAt(zone: string, minute: number): number {
  return Math.round(tzOffset(zone, new Date(minute * 60_000)));
}

function changeBetween(zone: string, low: number, high: number, before: number): number {
  let same = low;
  let changed = high;
  while (changed - same > 1) {
    const middle = (same + changed) >> 1;
    if (offsetAt(zone, middle) === before) same = middle;
    else changed = middle;
  }
  return changed;
}
