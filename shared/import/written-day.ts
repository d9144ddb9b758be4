import { Day, isZone } from '../fields.ts';
import { monthNamed } from './month-names.ts';
import type { DateOrder } from './order.ts';

/** A time of day. */
interface WrittenTime {
  /** `21:48`, of the clock it was written by. */
  readonly time: string;
  /** `UTC` or `+01:00`, where the time says by which clock it is. */
  readonly zone?: string;
}

/** A day with, where one was written beside it, a time of day. */
export interface WrittenDay extends Partial<WrittenTime> {
  readonly day: Day;
}

const numeric = /^(\d{1,4})\s*[./\-年]\s*(\d{1,2})\s*[./\-月]\s*(\d{1,4})\s*\.?日?(.*)$/u;
const dayFirst = /^(\d{1,2})\.?\s+([\p{L}.]+)\s+(\d{4})(?:\s*г\.?)?(.*)$/u;
const monthFirst = /^([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(.*)$/u;
const yearFirst = /^(\d{4})\.?\s+([\p{L}.]+)\s+(\d{1,2})\.?(.*)$/u;

/** Reads a day as people and programs write it, in a given order of its parts; `undefined` for what is none, such as the 31st of June. */
export function writtenDay(text: string, order: DateOrder): WrittenDay | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = numeric.exec(plain);
  if (match) {
    const [, first = '', second = '', third = '', rest = ''] = match;
    const actual = first.length >= 3 ? 'ymd' : order;
    if (actual === 'ymd') return dated(first, second, third, rest);
    return actual === 'dmy' ? dated(third, second, first, rest) : dated(third, first, second, rest);
  }
  const [, year, month, day, rest] = named(plain) ?? [];
  const number = month === undefined ? undefined : monthNamed(month);
  return number === undefined ? undefined : dated(year ?? '', String(number), day ?? '', rest ?? '');
}

function named(text: string): readonly [string, string, string, string, string] | undefined {
  const first = dayFirst.exec(text);
  if (first) return ['', first[3] ?? '', first[2] ?? '', first[1] ?? '', first[4] ?? ''];
  const month = monthFirst.exec(text);
  if (month) return ['', month[3] ?? '', month[1] ?? '', month[2] ?? '', month[4] ?? ''];
  const year = yearFirst.exec(text);
  return year ? ['', year[1] ?? '', year[2] ?? '', year[3] ?? '', year[4] ?? ''] : undefined;
}

function dated(year: string, month: string, day: string, rest: string): WrittenDay | undefined {
  const full = year.length <= 2 ? `20${year.padStart(2, '0')}` : year.padStart(4, '0');
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!Day.safeParse(text).success) return undefined;
  const written = rest.replace(/^[\sT,]+/u, '');
  if (written === '') return { day: text };
  const time = writtenTime(written);
  return time && { day: text, ...time };
}

const clock =
  /^(\d{1,2})[:.時](\d{2})分?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s*m\.?|(午前|午後)|(de|du|DE|DU|yb|yh))?\s*(Z|[+-]\d{2}:?\d{2})?$/iu;

/** A time of day, `9:05 pm` or `21.05`, as `21:05`; `undefined` for what is none. */
export function writtenTime(text: string): WrittenTime | undefined {
  const plain = text.normalize('NFKC').trim();
  const before = /^(午前|午後|de\.?|du\.?|[ap]\.?m\.?)\s*(.+)$/iu.exec(plain);
  const match = clock.exec(before ? (before[2] ?? '') : plain);
  if (!match) return undefined;
  const half = (before?.[1] ?? match[4] ?? match[5] ?? match[6] ?? '').toLowerCase();
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  if (hour > 23 || minute > 59) return undefined;
  const isAfternoon = /^(p|午後|du|yh)/u.test(half);
  const isMorning = /^(a|午前|de|yb)/u.test(half);
  if ((isAfternoon || isMorning) && hour > 12) return undefined;
  const full = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  const time = `${String(full).padStart(2, '0')}:${match[2]}`;
  const offset = match[7]?.toUpperCase();
  if (offset === undefined) return { time };
  const zone = /^(?:Z|[+-]00:?00)$/u.test(offset) ? 'UTC' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return isZone(zone) ? { time, zone } : undefined;
}
