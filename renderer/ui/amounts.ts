import { minorDigits } from '../../shared/currency.ts';
import type { Money } from '../../shared/fields.ts';
import { currencyIn } from './currency-in.ts';

/** An amount as a person types it, with comma or point, in the usual currency where no other stands beside it; undefined where it is none. */
export function readMoney(typed: string, usual: string): Money | undefined {
  // A long minus or dash before a figure is a minus as any other: of "500–600" there would be left 500600, and of "−500" 500.
  const text = narrow(typed).replace(/[−–—](?=\s*\d)/gu, '-');
  const currency = currencyIn(text, usual);
  const digits = minorDigits(currency);
  // "500,-" and "500.–" have no minor units.
  const bare = text.replace(/[^\d.,-]/g, '').replace(/[.,]-$/, '');
  const cut = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const behind = cut < 0 ? '' : bare.slice(cut + 1);
  // "2,400" groups thousands; "2,40" and "2.4" have minor units.
  const isFraction = cut >= 0 && behind.length <= digits && behind.length > 0;
  const whole = (isFraction ? bare.slice(0, cut) : bare).replace(/[.,]/g, '');
  if (!/^-?\d+$/.test(whole)) return undefined;
  const minor = Number(whole + (isFraction ? behind : '').padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
}

/** Figures as Japanese keyboards write them, in their full width, as all others do: of a sum in both, those of one kind would be lost. */
function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Whole minutes from `90`, `1:30`, `1h`, `1 h 30 min`, `1.5h`, `1時間半`; undefined where it is no length of time. */
export function readMinutes(text: string): number | undefined {
  const typed = narrow(text)
    .trim()
    .toLowerCase()
    .replace(',', '.')
    .replace(/(?<=\d時間)半$/u, '30分');
  const clock = /^(\d+):([0-5]\d)$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const parts = /^(?:(\d+(?:\.\d+)?)\s*[^\d\s.]+)?\s*(?:(\d+)\s*[^\d\s.]*)?$/.exec(typed);
  if (typed === '' || !parts) return undefined;
  const [, hours, minutes] = parts;
  if (hours === undefined) return Number(minutes);
  // One number with a unit: only something that begins with m means minutes ("45 min", "45 мин").
  if (minutes === undefined && /^\d+\s*(?:m|м|p|分)/.test(typed)) return Math.round(Number(hours));
  return Math.round(Number(hours) * 60) + Number(minutes ?? 0);
}
