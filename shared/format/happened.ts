import {
  boundsOf,
  delayOf,
  momentOf,
  partsOf,
  spanOf,
  type Moment,
  type Occurred,
  type Stamp,
} from '../journal/time.ts';
import type { Day, EntryId } from '../fields.ts';
import type { MessageKey, Translate } from '../messages/translate.ts';
import type { Dates } from './dates.ts';

/** Gives an entry's number, for "after entry 37". */
export type Cite = (entry: EntryId) => string;

/** What happened when, and how long after it was written down, in words. */
export interface Happenings {
  /** A moment in full: `12 November 2026 21:48`. `zone` is the one the entry was recorded in. */
  moment(moment: Moment, zone: string): string;
  /** When something happened, in full: `before 3 March 2026`. */
  occurred(occurred: Occurred, recordedAt: Stamp, cite?: Cite): string;
  /** The same under the heading of its day: `21:48`, `around noon`. */
  occurredWithin(day: Day, occurred: Occurred, recordedAt: Stamp, cite?: Cite): string;
  /** How long after it happened it was written down: `9 minutes after`, `2 days after, from memory`; `undefined` where that is not known. */
  delay(
    occurred: Occurred | undefined,
    recordedAt: Stamp,
    isImported?: boolean,
  ): { readonly text: string; readonly fromMemory: boolean } | undefined;
}

/** The happenings of a language, over its dates. */
export function happenings(dates: Dates, t: Translate): Happenings {
  const moment = (text: Moment, zone: string) => momentIn(dates, t, text, zone);
  const within = (day: Day, text: Moment, zone: string) => momentWithin(dates, t, day, text, zone);
  return {
    moment,
    occurred: (occurred, { zone }, cite) =>
      phrase(
        t,
        occurred,
        cite,
        (text) => moment(text, zone),
        inPhrase(dates, zone, moment),
        (from, to) => timeOnDayOf(dates, zone, from, to),
      ),
    occurredWithin: (day, occurred, { zone }, cite) =>
      phrase(
        t,
        occurred,
        cite,
        (text) => within(day, text, zone),
        inPhrase(dates, zone, (text) => within(day, text, zone)),
      ),
    delay: (occurred, recordedAt, isImported) => {
      const text = occurred && delayWords(dates, t, occurred, recordedAt);
      if (!text) return undefined;
      const fromMemory = delayOf(occurred, recordedAt, isImported)?.fromMemory ?? false;
      return { text: fromMemory ? t('time.fromMemory', { delay: text }) : text, fromMemory };
    },
  };
}

type Say = (moment: Moment, zone: string) => string;

function inPhrase(dates: Dates, zone: string, otherwise: Say): (moment: Moment) => string {
  return (text) => {
    const { local, precision } = partsOf(text, zone);
    return precision === 'month' ? dates.dayInPhrase(local) : otherwise(text, zone);
  };
}

function phrase(
  t: Translate,
  occurred: Occurred,
  cite: Cite | undefined,
  say: (moment: Moment) => string,
  sayInPhrase: (moment: Moment) => string,
  shortEnd: (from: Moment, to: Moment) => string | undefined = () => undefined,
): string {
  const one = (key: MessageKey, text: Moment) => t(key, { moment: say(text), inflected: sayInPhrase(text) });
  const two = (key: MessageKey, from: Moment, to: Moment) => {
    const end = shortEnd(from, to);
    return t(key, {
      from: say(from),
      to: end ?? say(to),
      inflectedFrom: sayInPhrase(from),
      inflectedTo: end ?? sayInPhrase(to),
    });
  };
  if ('on' in occurred) return say(occurred.on);
  if ('around' in occurred) {
    const said = say(occurred.around);
    if (said === '12:00') return t('time.aroundNoon');
    return said === '00:00' ? t('time.aroundMidnight') : one('time.around', occurred.around);
  }
  if ('before' in occurred) return one('time.before', occurred.before);
  if ('after' in occurred) return one('time.after', occurred.after);
  if ('from' in occurred) return two('time.fromTo', occurred.from, occurred.to);
  if ('between' in occurred) return two('time.between', ...occurred.between);
  return t('time.afterEntry', { entry: cite?.(occurred.afterEntry) ?? '?' });
}

/** The end of a span to the minute that begins on the same day: its time alone. */
function timeOnDayOf(dates: Dates, zone: string, from: Moment, to: Moment): string | undefined {
  if ([from, to].some((text) => partsOf(text, zone).precision !== 'minute')) return undefined;
  const [first, last] = [spanOf(from, zone).start, spanOf(to, zone).start];
  return dates.dayAt(first) === dates.dayAt(last) ? dates.timeAt(last) : undefined;
}

/** A moment to the minute is turned into the report's zone; days, months and years are said as they were recorded. */
function momentIn(dates: Dates, t: Translate, text: Moment, zone: string): string {
  const { local, precision } = partsOf(text, zone);
  if (precision !== 'minute') return dates.day(local);
  const { start } = spanOf(text, zone);
  return t('time.dayAndTime', { day: dates.day(dates.dayAt(start)), time: dates.timeAt(start) });
}

function momentWithin(dates: Dates, t: Translate, day: Day, text: Moment, zone: string): string {
  const { local, precision } = partsOf(text, zone);
  if (precision === 'day') return dates.dayShort(local, day);
  if (precision !== 'minute') return dates.day(local);
  const { start } = spanOf(text, zone);
  const own = dates.dayAt(start);
  const time = dates.timeAt(start);
  return own === day ? time : t('time.dayAndTime', { day: dates.dayShort(own, day), time });
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** The delay in words. What is known to the minute is counted from the start of that minute, as a reader would do it on paper. */
function delayWords(dates: Dates, t: Translate, occurred: Occurred, recordedAt: Stamp): string | undefined {
  const { earliest, latest } = boundsOf(occurred, recordedAt.zone);
  const recorded = Date.parse(recordedAt.at);
  if (earliest !== undefined && earliest > recorded) return t('time.inAdvance');
  if (latest === undefined) return earliest === undefined ? undefined : counted(t, 'AtMost', recorded - earliest);
  if (earliest === undefined) return latest > recorded ? undefined : counted(t, 'AtLeast', recorded - latest);
  const precise = isPrecise(occurred, recordedAt.zone);
  if (recorded < latest && latest - earliest > minute) {
    return dates.dayAt(earliest) === dates.dayAt(latest - 1) ? t('time.sameDay') : t('time.withinThatTime');
  }
  if (isVague(occurred, recordedAt.zone)) return counted(t, 'AtLeast', recorded - latest);
  if (!precise) {
    // A day that is over in the zone it was recorded in may go on in the one it is told in.
    const count = daysBetween(dates.dayAt(latest - 1), dates.dayAt(recorded));
    return count === 0 ? t('time.sameDay') : t('time.afterDays', { count });
  }
  return recorded - latest < 0 ? t('time.atOnce') : counted(t, 'After', recorded - latest + minute);
}

/** Whether only a month, a year or two bounds are known: then the delay is counted from the latest it can have been. */
function isVague(occurred: Occurred, zone: string): boolean {
  if ('between' in occurred) return true;
  const moment = 'on' in occurred ? occurred.on : 'around' in occurred ? occurred.around : undefined;
  return moment !== undefined && ['month', 'year'].includes(partsOf(moment, zone).precision);
}

function isPrecise(occurred: Occurred, zone: string): boolean {
  const last = 'between' in occurred ? occurred.between[1] : momentOf(occurred, 'to');
  return last !== undefined && partsOf(last, zone).precision === 'minute';
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

const sentences = {
  After: { minutes: 'time.afterMinutes', hours: 'time.afterHours', days: 'time.afterDays' },
  AtLeast: { minutes: 'time.atLeastMinutes', hours: 'time.atLeastHours', days: 'time.atLeastDays' },
  AtMost: { minutes: 'time.atMostMinutes', hours: 'time.atMostHours', days: 'time.atMostDays' },
} as const satisfies Record<string, Record<string, MessageKey>>;

/** Whole minutes up to two hours, whole hours up to two days, then whole days. */
function counted(t: Translate, form: keyof typeof sentences, milliseconds: number): string {
  const minutes = Math.floor(milliseconds / minute);
  const say = sentences[form];
  if (minutes < 120) return t(say.minutes, { count: minutes });
  if (minutes < 48 * 60) return t(say.hours, { count: Math.floor(minutes / 60) });
  return t(say.days, { count: Math.floor(minutes / (24 * 60)) });
}
