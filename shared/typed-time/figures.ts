import type { Language } from '../languages.ts';
import type { Figures, Token } from './token.ts';

const yearFirst = /(\d{4})([-./]) ?(\d{1,2})\2 ?(\d{1,2})\.?(?!\d)/y;
const yearAndMonth = /(\d{4})[-./] ?(\d{1,2})\.?(?![\d./-])/y;
const three = /(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4}|\d{2})\.?(?![\d:])/y;
const monthAndYear = /(\d{1,2})[-./](\d{4})(?![\d./-])/y;
const pair = /(\d{1,2})([./]) ?(\d{1,2})\.?(?![\d:])/y;

/**
 * A date in figures. A four-digit year in front settles the order; otherwise the language does, and where its order is no date but the other
 * is, the other. Where both are dates and the sign between the figures settles nothing, the token says so.
 */
export function figures(
  text: string,
  at: number,
  order: 'dmy' | 'ymd',
  language: Language,
): { readonly length: number; readonly tokens: readonly Token[] } | undefined {
  const date = (length: number, found: Figures | undefined) =>
    found && { length, tokens: [{ is: 'date', ...found } as const] };
  const first = match(yearFirst, text, at);
  if (first) return date(first[0].length, dated(Number(first[1]), Number(first[3]), Number(first[4])));
  const month = match(yearAndMonth, text, at);
  if (month && isMonth(Number(month[2]))) return date(month[0].length, { y: Number(month[1]), m: Number(month[2]) });
  const all = match(three, text, at);
  if (all) {
    const [, a, sign = '', b, last = ''] = all;
    if (order === 'ymd' && last.length === 2)
      return date(all[0].length, dated(2000 + Number(a), Number(b), Number(last)));
    const y = last.length === 2 ? 2000 + Number(last) : Number(last);
    return date(all[0].length, either(Number(a), Number(b), 'dmy', order === 'ymd' || loose(sign, language), y));
  }
  const year = match(monthAndYear, text, at);
  if (year && isMonth(Number(year[1]))) return date(year[0].length, { y: Number(year[2]), m: Number(year[1]) });
  const two = match(pair, text, at);
  return two && date(two[0].length, either(Number(two[1]), Number(two[3]), order, loose(two[2] ?? '', language)));
}

/** A full stop belongs to a custom everybody has; a stroke is written both ways, but not in Japanese. */
function loose(sign: string, language: Language): boolean {
  return sign !== '.' && language !== 'ja';
}

function either(a: number, b: number, order: 'dmy' | 'ymd', unsure: boolean, y?: number): Figures | undefined {
  const [own, other] = order === 'dmy' ? [dated(y, b, a), dated(y, a, b)] : [dated(y, a, b), dated(y, b, a)];
  if (!own) return other;
  return { ...own, either: unsure && other !== undefined && a !== b };
}

function isMonth(m: number): boolean {
  return m >= 1 && m <= 12;
}

/** The figures, where a year has such a day; without a year, a leap year has. */
function dated(y: number | undefined, m: number, d: number): Figures | undefined {
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y ?? 2024, m, 0)).getUTCDate()) return undefined;
  return y === undefined ? { m, d } : { y, m, d };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
