import { dayNumber, dayText, twoDigits, type DayNumber } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { dayOf, type Stamp } from './journal/time.ts';
import { addMinutes, newMinuteBook, type MinuteBook } from './work-minutes.ts';

/** One line for the final report: what some work achieved (row 34). */
export interface Accomplishment {
  readonly entry: EntryId;
  readonly on: Day;
  readonly text: string;
}

export interface WorkLedger {
  readonly minutes: MinuteBook;
  readonly accomplishments: Accomplishment[];
  /** Work turned away because a client kept one waiting (seed A11). */
  readonly declined: Effective<'opportunity-declined'>[];
}

export const workFold: Fold<WorkLedger> = {
  kinds: ['work', 'opportunity-declined'],
  begin: () => ({ minutes: newMinuteBook(), accomplishments: [], declined: [] }),
  take: ({ minutes, accomplishments, declined }, one) => {
    if (one.kind === 'opportunity-declined') declined.push(one);
    if (one.kind !== 'work') return;
    const { body, entry } = one;
    const on = workDay(one);
    const { minutes: length, nature = 'work', measured = false } = body;
    addMinutes(minutes, on, { id: entry.id, minutes: length, nature, measured });
    if (body.accomplishment !== undefined)
      accomplishments.push({ entry: entry.id, on: dayText(on), text: body.accomplishment });
  },
};

/** The day work was done on: as entered, else of what happened, else of its recording. */
export function workDay({ entry, body }: Effective<'work'> | Effective<'opportunity-declined'>): DayNumber {
  if (body.on !== undefined) return dayNumber(body.on);
  return body.occurred ? dayNumber(dayOf(body.occurred, entry.recordedAt)) : stampDay(entry.recordedAt);
}

/** The calendar day of a stamp in its own zone, as {@link DayNumber}. */
export function stampDay({ at, offset }: Stamp): DayNumber {
  const minutes = twoDigits(at, 11) * 60 + twoDigits(at, 14) + offset;
  return dayNumber(at) + Math.floor(minutes / 1440);
}
