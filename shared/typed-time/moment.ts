import type { Day } from '../fields.ts';
import type { Figures, Token } from './token.ts';
import { addDays, addMonths, mondayOf, weekdayOf } from './days.ts';
import type { PartOfDay, Unit } from './words.ts';

/** What a phrase says of a moment, before what it leaves out is filled in. */
export interface Said {
  /** Year, month and day as far as they were written. */
  readonly figures?: Figures | undefined;
  /** A day, month or year that follows from today: `2026-11-20`, `2026-10`, `2025`. */
  readonly day?: Day | undefined;
  readonly clock?: string | undefined;
  readonly part?: PartOfDay | undefined;
  /** A number alone: an hour, or a day of a month. */
  readonly bare?: number | undefined;
  /** A span of days or minutes, both ends included. */
  readonly span?: readonly [string, string] | undefined;
  /** So many minutes before now; 0 is now. */
  readonly minutesAgo?: number | undefined;
}

/** Reads the tokens of one moment; undefined where they say nothing, too much, or contradict each other. */
export function saidBy(tokens: readonly Token[], today: Day): Said | undefined {
  const clocks = tokens.filter((token) => token.is === 'clock');
  const parts = tokens.filter((token) => token.is === 'part');
  if (clocks.length > 1 || parts.length > 1 || tokens.length === 0) return undefined;
  const rest = tokens.filter(({ is }) => is !== 'clock' && is !== 'part');
  const day = rest.length === 0 ? {} : dayBy(rest, today);
  if (!day) return undefined;
  const time = { ...(clocks[0] && { clock: clocks[0].time }), ...(parts[0] && { part: parts[0].part }) };
  if (Object.keys(time).length > 0 && (day.span !== undefined || day.minutesAgo !== undefined)) return undefined;
  return { ...day, ...time };
}

function dayBy(tokens: readonly Token[], today: Day): Said | undefined {
  const has = (is: Token['is']) => tokens.some((token) => token.is === is);
  const only = (...kinds: readonly Token['is'][]) => tokens.every(({ is }) => kinds.includes(is));
  const units = tokens.flatMap((token) => (token.is === 'unit' ? [token.unit] : []));
  const weekdays = tokens.flatMap((token) => (token.is === 'weekday' ? [token.weekday] : []));
  const [unit] = units;
  if (weekdays.length > 1 || units.length > 1) return undefined;
  if (has('last-night'))
    return tokens.length === 1 ? { span: [`${addDays(today, -1)}T18:00`, `${today}T06:00`] } : undefined;
  if (has('now') && unit === undefined) return tokens.length === 1 ? { minutesAgo: 0 } : undefined;
  if (has('ago')) return only('ago', 'unit', 'number') && unit ? ago(tokens, unit, today) : undefined;
  if (unit !== undefined && (has('last') || has('this') || has('now')))
    return only('last', 'this', 'now', 'unit', 'weekday')
      ? period(unit, has('last') ? 1 : 0, weekdays[0], today)
      : undefined;
  if (has('relative')) return relative(tokens, weekdays[0], today);
  const [weekday] = weekdays;
  if (weekday !== undefined && only('weekday', 'last', 'this', 'number'))
    return withBare({ day: lastWeekday(weekday, today, has('last')) }, tokens);
  if (has('this') && tokens.length === 1) return { day: today };
  return written(tokens, weekday, today);
}

function ago(tokens: readonly Token[], unit: Unit, today: Day): Said | undefined {
  const numbers = tokens.flatMap((token) => (token.is === 'number' ? [token.value] : []));
  const [count = 1] = numbers;
  if (numbers.length > 1 || count > 1000) return undefined;
  switch (unit) {
    case 'minute':
      return { minutesAgo: count };
    case 'hour':
      return { minutesAgo: 60 * count };
    case 'day':
      return { day: addDays(today, -count) };
    case 'week':
      return { day: addDays(today, -7 * count) };
    case 'month':
      return { day: addMonths(today, -count) };
    case 'year':
      return { day: String(Number(today.slice(0, 4)) - count).padStart(4, '0') };
  }
}

/** Last week, this month. Weeks begin on Monday (ISO 8601). */
function period(unit: Unit, back: number, weekday: number | undefined, today: Day): Said | undefined {
  if (unit === 'week') {
    const monday = addDays(mondayOf(today), -7 * back);
    if (weekday !== undefined) return { day: addDays(monday, (weekday + 6) % 7) };
    return { span: [monday, addDays(monday, 6)] };
  }
  if (weekday !== undefined) return undefined;
  if (unit === 'month') return { day: addMonths(today, -back) };
  if (unit === 'year') return { day: String(Number(today.slice(0, 4)) - back) };
  return unit === 'day' && back === 0 ? { day: today } : undefined;
}

function relative(tokens: readonly Token[], weekday: number | undefined, today: Day): Said | undefined {
  const days = tokens.flatMap((token) => (token.is === 'relative' ? [token.days] : []));
  const day = addDays(today, days[0] ?? 0);
  if (days.length > 1 || (weekday !== undefined && weekdayOf(day) !== weekday)) return undefined;
  return withBare({ day }, tokens);
}

/** A day, with at most one number beside it. */
function withBare(said: Said, tokens: readonly Token[]): Said | undefined {
  const others = tokens.filter(({ is }) => !['relative', 'weekday', 'last', 'this'].includes(is));
  const [other] = others;
  if (!other) return said;
  return others.length === 1 && other.is === 'number' && other.value < 24 ? { ...said, bare: other.value } : undefined;
}

function lastWeekday(weekday: number, today: Day, before: boolean): Day {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return addDays(today, -(back === 0 && before ? 7 : back));
}

/** A date in figures and names. */
function written(tokens: readonly Token[], weekday: number | undefined, today: Day): Said | undefined {
  let { y, m, d }: Figures = {};
  let either = false;
  let bare: number | undefined;
  const named = tokens.some(({ is }) => is === 'month');
  for (const token of tokens) {
    if (token.is === 'date') {
      if ((token.y && y) || (token.m && m) || (token.d && d)) return undefined;
      [y, m, d, either] = [token.y ?? y, token.m ?? m, token.d ?? d, token.either ?? either];
    } else if (token.is === 'month') {
      if (m !== undefined) return undefined;
      m = token.month;
    } else if (token.is === 'number') {
      if (token.digits === 4 && y === undefined && token.value >= 1000) y = token.value;
      else if (named && d === undefined && token.digits < 3 && token.value >= 1 && token.value <= 31) d = token.value;
      else if (bare === undefined && token.digits < 3 && token.value <= 31) bare = token.value;
      else return undefined;
    } else if (token.is !== 'weekday' && !saysWhatStandsThere(token, named, tokens)) return undefined;
  }
  if (y === undefined && m === undefined && d === undefined) return bare === undefined ? undefined : { bare };
  if (bare !== undefined && bare > 23) return undefined;
  const figures: Figures = { y, m, d, either };
  if (weekday !== undefined) {
    const day = dayOfFigures(figures, today);
    if (day?.length !== 10 || weekdayOf(day) !== weekday) return undefined;
  }
  return { figures, bare };
}

/** "Year" beside the year itself, "month" beside the month's name. */
function saysWhatStandsThere(token: Token, named: boolean, tokens: readonly Token[]): boolean {
  if (token.is !== 'unit') return false;
  if (token.unit === 'month') return named;
  return token.unit === 'year' && tokens.some((one) => (one.is === 'number' ? one.digits === 4 : one.is === 'date'));
}

/** The day, month or year of the figures. What lacks its year is the latest that is not after today; `near` gives the year instead. */
export function dayOfFigures({ y, m, d }: Figures, today: Day, near?: Day): Day | undefined {
  // What stands in figures need not be a date: no month is the 13th, and no day the 0th.
  if ((y !== undefined && y < 1000) || (m !== undefined && (m < 1 || m > 12)) || d === 0) return undefined;
  if (m === undefined)
    return y === undefined || d !== undefined ? (d === undefined ? undefined : dayInMonth(d, today)) : text(y);
  const inYear = (year: number) =>
    d === undefined ? text(year, m) : exists(year, m, d) ? text(year, m, d) : undefined;
  if (y !== undefined) return inYear(y);
  const last = near ?? today;
  for (let year = Number(last.slice(0, 4)), tried = 0; tried < 9; year -= 1, tried += 1) {
    const day = inYear(year);
    if (day !== undefined && day <= last.slice(0, day.length)) return day;
  }
  return undefined;
}

/** The latest such day of a month that is not after today. */
function dayInMonth(d: number, today: Day): Day | undefined {
  const own = `${today.slice(0, 8)}${String(d).padStart(2, '0')}`;
  if (d <= Number(today.slice(8, 10))) return own;
  const before = addMonths(today, -1);
  return exists(Number(before.slice(0, 4)), Number(before.slice(5, 7)), d)
    ? `${before}-${String(d).padStart(2, '0')}`
    : undefined;
}

function exists(y: number, m: number, d: number): boolean {
  return d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function text(y: number, m?: number, d?: number): Day {
  const parts = [
    String(y).padStart(4, '0'),
    ...[m, d].flatMap((one) => (one === undefined ? [] : [String(one).padStart(2, '0')])),
  ];
  return parts.join('-');
}
