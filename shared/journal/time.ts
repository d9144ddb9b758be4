import { differenceInMinutes, parseISO } from 'date-fns';
import { z } from 'zod';
import { EntryId, isZone } from '../fields.ts';
import { instantOf } from '../zones.ts';

/** When the app wrote something down: the instant, the zone the computer was in, and its offset from UTC in minutes. */
export const Stamp = z.strictObject({
  at: z.iso.datetime({ precision: 3 }),
  zone: z.string(),
  offset: z.int(),
});
export type Stamp = z.output<typeof Stamp>;

const momentPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?(?:\[([^\]]{1,64})\])?$/;

/**
 * A year, month, day or minute, as `2026`, `2026-11`, `2026-11-12` or `2026-11-12T21:48`, with its zone in brackets as in RFC 9557:
 * `2026-11-12T21:48[Europe/Warsaw]`. Without brackets it is in the zone the entry was recorded in.
 */
export const Moment = z.string().max(90).refine(isMoment, 'not a date or time');
export type Moment = string;

function isMoment(text: string): boolean {
  const match = momentPattern.exec(text);
  if (!match) return false;
  const [, year, month, day, hour, minute, zone] = match;
  if (year === '0000') return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  if (day !== undefined && !z.regexes.date.test(`${year}-${month}-${day}`)) return false;
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59)) return false;
  return zone === undefined || isZone(zone);
}

/** When something happened, as exactly as the user knows it. */
export const Occurred = z.union([
  z.strictObject({ on: Moment }),
  z.strictObject({ around: Moment }),
  z.strictObject({ before: Moment }),
  z.strictObject({ after: Moment }),
  z.strictObject({ from: Moment, to: Moment }),
  z.strictObject({ between: z.tuple([Moment, Moment]) }),
  z.strictObject({ afterEntry: EntryId }),
]);
export type Occurred = z.output<typeof Occurred>;

export type Precision = 'year' | 'month' | 'day' | 'minute';

export interface MomentParts {
  /** The moment without its zone, `2026-11-12T21:48`. */
  readonly local: string;
  readonly precision: Precision;
  readonly zone: string;
}

/** Takes a moment apart; `zone` is the one it has when it names none. */
export function partsOf(moment: Moment, zone: string): MomentParts {
  const bracket = moment.indexOf('[');
  const local = bracket < 0 ? moment : moment.slice(0, bracket);
  const precision = local.length === 4 ? 'year' : local.length === 7 ? 'month' : local.length === 10 ? 'day' : 'minute';
  return { local, precision, zone: bracket < 0 ? zone : moment.slice(bracket + 1, -1) };
}

/** The span of instants a moment covers, as epoch milliseconds: `start` included, `end` not. */
export function spanOf(moment: Moment, zone: string): { readonly start: number; readonly end: number } {
  const { local, precision, zone: own } = partsOf(moment, zone);
  const from = Date.parse(`${firstMinute(local)}Z`);
  const start = instantOf(own, from);
  return { start, end: precision === 'minute' ? start + 60_000 : instantOf(own, endOf(from, precision)) };
}

function firstMinute(local: string): string {
  return local.length === 16 ? local : `${local}-01-01`.slice(0, 10) + 'T00:00';
}

/** The local time at which the year, month or day that begins at `from` is over; both as if they were UTC. */
function endOf(from: number, precision: Exclude<Precision, 'minute'>): number {
  const end = new Date(from);
  if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end.getTime();
}

/**
 * The earliest and latest instants something may have happened at, as epoch milliseconds; `undefined` where a side is open.
 * `afterEntry` says nothing about the clock.
 */
export function boundsOf(occurred: Occurred, zone: string): { readonly earliest?: number; readonly latest?: number } {
  if ('on' in occurred) return closed(occurred.on, occurred.on, zone);
  if ('around' in occurred) return closed(occurred.around, occurred.around, zone);
  if ('before' in occurred) return { latest: spanOf(occurred.before, zone).start };
  if ('after' in occurred) return { earliest: spanOf(occurred.after, zone).start };
  if ('from' in occurred) return closed(occurred.from, occurred.to, zone);
  if ('between' in occurred) return closed(occurred.between[0], occurred.between[1], zone);
  return {};
}

function closed(from: Moment, to: Moment, zone: string): { readonly earliest: number; readonly latest: number } {
  return { earliest: spanOf(from, zone).start, latest: spanOf(to, zone).end };
}

/** How late an entry was written down. */
export interface Delay {
  /** Whole minutes between the latest possible moment of the event and its recording; never negative. */
  readonly minutes: number;
  /** More than 24 hours after the latest possible moment: the app says "from memory". */
  readonly fromMemory: boolean;
}

/**
 * The delay between what happened and its recording; `undefined` where the record does not say when it happened. What was brought in from a file rests
 * on that file, and on nobody's memory.
 */
export function delayOf(occurred: Occurred | undefined, recordedAt: Stamp, isImported = false): Delay | undefined {
  if (!occurred) return undefined;
  const { earliest, latest } = boundsOf(occurred, recordedAt.zone);
  const known = latest ?? earliest;
  if (known === undefined) return undefined;
  // A day or month that is not over yet when it is written down ends, for this purpose, at the writing.
  const minutes = Math.max(0, differenceInMinutes(parseISO(recordedAt.at), known));
  return { minutes, fromMemory: !isImported && minutes > 24 * 60 };
}

/** The calendar day an entry belongs to on a page: of the event where known, else of its recording, as `2026-11-12`. */
export function dayOf(occurred: Occurred | undefined, recordedAt: Stamp): string {
  const moment = occurred && firstMoment(occurred);
  if (moment !== undefined) {
    const { local } = partsOf(moment, recordedAt.zone);
    return local.length === 4 ? `${local}-01-01` : local.length === 7 ? `${local}-01` : local.slice(0, 10);
  }
  return localDay(recordedAt);
}

/** The calendar day of a stamp in its own zone. */
export function localDay(stamp: Stamp): string {
  return new Date(Date.parse(stamp.at) + stamp.offset * 60_000).toISOString().slice(0, 10);
}

/** When something is known to have begun, or ended; `undefined` where only bounds or another entry are known. */
export function momentOf(occurred: Occurred, end: 'from' | 'to'): Moment | undefined {
  if ('on' in occurred) return occurred.on;
  if ('around' in occurred) return occurred.around;
  return 'from' in occurred ? occurred[end] : undefined;
}

function firstMoment(occurred: Occurred): Moment | undefined {
  if ('on' in occurred) return occurred.on;
  if ('around' in occurred) return occurred.around;
  if ('before' in occurred) return occurred.before;
  if ('after' in occurred) return occurred.after;
  if ('from' in occurred) return occurred.from;
  if ('between' in occurred) return occurred.between[0];
  return undefined;
}
