import { format, parseISO } from 'date-fns';
import type { Day } from '../fields.ts';
import type { Stamp } from '../journal/time.ts';
import type { Language } from '../languages.ts';
import type { Translate } from '../messages/translate.ts';
import { localAt, offsetAt } from '../zones.ts';
import { datePatterns, type DatePatterns } from './patterns.ts';

/** Dates and clock times of one language in one zone. Instants are shown in that zone; days are days and belong to none. */
export interface Dates {
  /** `12 November 2026`; of a month `November 2026`; of a year `2026`. */
  day(day: Day): string;
  /** `Wednesday 12 November 2026`. */
  dayLong(day: Day): string;
  /** `12 Nov`, with the year where it is not that of `near`. */
  dayShort(day: Day, near?: Day): string;
  /** A month or year as it stands inside a phrase: genitive where the language has one. */
  dayInPhrase(day: Day): string;
  /** `2 March to 30 November 2026`. */
  period(from: Day, to: Day): string;
  /** `Mar – May`, with years where they are not that of `near`. */
  months(from: Day, to: Day, near: Day): string;
  /** The calendar day of an instant in the zone, `2026-11-12`. Instants are epoch milliseconds. */
  dayAt(instant: number): Day;
  /** `21:48`. */
  timeAt(instant: number): string;
  /** `21:57:40`. */
  time(stamp: Stamp): string;
  /** `13 November 2026 08:12:03`. */
  stamp(stamp: Stamp): string;
  /** The same in UTC. */
  stampInUtc(stamp: Stamp): string;
  /** `UTC+1`, `UTC−3:30`, at an instant. */
  offset(instant: number): string;
}

/** The dates of a language in a zone. */
export function dates(language: Language, zone: string, t: Translate): Dates {
  const patterns = datePatterns[language];
  const ofDay = remembering((day, pattern) => format(parseISO(full(day)), pattern, { locale: patterns.locale }));
  const day = (text: Day) => ofDay(text, dayPattern(patterns, text, 'month'));
  const dayAndTime = (local: string) =>
    t('time.dayAndTime', { day: day(local.slice(0, 10)), time: local.slice(11, 19) });
  return {
    day,
    dayLong: (text) => ofDay(text, patterns.dayLong),
    dayShort: (text, near) => ofDay(text, sameYear(text, near) ? patterns.dayShort : patterns.dayShortWithYear),
    dayInPhrase: (text) => ofDay(text, dayPattern(patterns, text, 'monthInPhrase')),
    period: (from, to) => period(patterns, from, to, day, ofDay, t),
    months: (from, to, near) => months(patterns, from, to, near, ofDay, t),
    dayAt: (instant) => localTime(zone, instant).slice(0, 10),
    timeAt: (instant) => localTime(zone, instant).slice(11, 16),
    time: ({ at }) => localTime(zone, Date.parse(at)).slice(11, 19),
    stamp: ({ at }) => dayAndTime(localTime(zone, Date.parse(at))),
    stampInUtc: ({ at }) => dayAndTime(at),
    offset: (instant) => offsetName(offsetAt(zone, instant)),
  };
}

/** What a zone's clocks show at an instant, `2026-11-12T21:57:40.120Z` (the Z means nothing). All languages have the 24-hour clock on paper. */
function localTime(zone: string, instant: number): string {
  return new Date(localAt(zone, instant)).toISOString();
}

/** A journal's days are said again and again: each is formatted once. */
function remembering(say: OfDay): OfDay {
  const said = new Map<string, string>();
  return (day, pattern) => {
    const key = `${day} ${pattern}`;
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = say(day, pattern);
    said.set(key, text);
    return text;
  };
}

/** `UTC+1`, `UTC−3:30`; minutes east of Greenwich. */
export function offsetName(minutes: number): string {
  const absolute = Math.abs(minutes);
  const rest = absolute % 60;
  const sign = minutes < 0 ? '−' : '+';
  return `UTC${sign}${Math.floor(absolute / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

function full(day: Day): string {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day.slice(0, 10);
}

function dayPattern(patterns: DatePatterns, day: Day, month: 'month' | 'monthInPhrase'): string {
  return day.length === 4 ? 'y' : day.length === 7 ? patterns[month] : patterns.day;
}

function sameYear(a: Day, b: Day | undefined): boolean {
  return b !== undefined && a.slice(0, 4) === b.slice(0, 4);
}

type OfDay = (day: Day, pattern: string) => string;

function period(
  patterns: DatePatterns,
  from: Day,
  to: Day,
  day: (text: Day) => string,
  ofDay: OfDay,
  t: Translate,
): string {
  if (from === to) return day(from);
  const oneYear = sameYear(from, to) && from.length >= 10 && to.length >= 10;
  const short = (text: Day) => ofDay(text, patterns.dayWithoutYear);
  return t('time.period', {
    from: oneYear && !patterns.yearFirst ? short(from) : day(from),
    to: oneYear && patterns.yearFirst ? short(to) : day(to),
  });
}

function months(patterns: DatePatterns, from: Day, to: Day, near: Day, ofDay: OfDay, t: Translate): string {
  const name = (text: Day) => ofDay(text, sameYear(text, near) ? patterns.monthShort : patterns.monthShortWithYear);
  const [first, last] = [name(from), name(to)];
  return first === last ? first : t('time.months', { from: first, to: last });
}
