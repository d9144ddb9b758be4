import { minorDigits } from '../currency.ts';
import type { Money } from '../fields.ts';

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  zł: 'PLN',
  ft: 'HUF',
  '₽': 'RUB',
  руб: 'RUB',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
};

/** A number as it is written in any of the six languages; `undefined` for what is none, and `ambiguous` where `1.234` may be either. */
export function writtenNumber(text: string, decimal: ',' | '.' | undefined): number | 'ambiguous' | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'’_]/gu, '')
    .replace(/^\+/u, '');
  if (!/^-?\d[\d.,]*$/u.test(plain)) return undefined;
  const mark = decimal ?? decimalOf(plain);
  if (mark === 'ambiguous') return mark;
  const other = mark === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = plain.split(mark);
  if (more.length > 0 || fraction?.includes(other) === true) return undefined;
  const [first = '', ...groups] = whole.replace(/^-/u, '').split(other);
  if (groups.length > 0 && (first.length > 3 || groups.some((group) => group.length !== 3))) return undefined;
  return Number(`${whole.replaceAll(other, '')}.${fraction === undefined || fraction === '' ? '0' : fraction}`);
}

/** Which mark a number has before its fraction; a single mark with three digits behind it may stand for thousands or for a fraction. */
function decimalOf(text: string): ',' | '.' | 'ambiguous' {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const at = Math.max(comma, point);
  if (at < 0) return '.';
  const mark = comma >= 0 ? ',' : '.';
  if (text.indexOf(mark) !== at) return mark === ',' ? '.' : ','; // twice: it stands for thousands
  if (text.length - at - 1 !== 3) return mark;
  return /^-?0[.,]/u.test(text) ? mark : 'ambiguous';
}

export type AmountRead =
  { readonly money: Money } | { readonly fault: 'not-an-amount' | 'ambiguous-amount' | 'no-currency' | 'too-exact' };

/** Reads an amount, with its currency where it names one. More decimal places than the currency has are refused, not rounded. */
export function writtenAmount(text: string, currency: string | undefined, decimal: ',' | '.' | undefined): AmountRead {
  const { number, named } = withoutCurrency(text);
  const unit = named ?? currency;
  const value = writtenNumber(number, decimal);
  if (value === undefined || Number.isNaN(value)) return { fault: 'not-an-amount' };
  if (value === 'ambiguous') return { fault: 'ambiguous-amount' };
  if (unit === undefined) return { fault: 'no-currency' };
  const minor = value * 10 ** minorDigits(unit);
  const whole = Math.round(minor);
  if (!Number.isSafeInteger(whole)) return { fault: 'not-an-amount' };
  return Math.abs(minor - whole) > 1e-6 * Math.max(1, Math.abs(minor) * 1e-6)
    ? { fault: 'too-exact' }
    : { money: { minor: whole, currency: unit } };
}

function withoutCurrency(text: string): { readonly number: string; readonly named?: string } {
  const plain = text.normalize('NFKC').trim();
  const code = /^([A-Z]{3})\s*(.+)$|^(.+?)\s*([A-Z]{3})$/u.exec(plain);
  // "$1,234.00 USD": the code says which dollars.
  if (code) return { number: withoutDollar(code[2] ?? code[3] ?? ''), named: code[1] ?? code[4] ?? '' };
  for (const [symbol, named] of Object.entries(symbols)) {
    const low = plain.toLowerCase();
    if (low.startsWith(symbol)) return { number: plain.slice(symbol.length), named };
    if (low.replace(/\.$/u, '').endsWith(symbol))
      return { number: plain.replace(/\.$/u, '').slice(0, -symbol.length), named };
  }
  // A dollar sign alone names many currencies: the user's own, or the column's, says which.
  return { number: withoutDollar(plain) };
}

function withoutDollar(text: string): string {
  return text.replace(/^\$\s*|\s*\$$/gu, '');
}
