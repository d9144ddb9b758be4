import { minorDigits } from '../currency.ts';
import type { Money } from '../fields.ts';
import type { Language } from '../languages.ts';
import type { Translate } from '../messages/translate.ts';

/** Numbers, sums and lists of one language. */
export interface Numbers {
  /** `12,345`. */
  number(value: number): string;
  /** `10.15%`, from the number of percent. */
  percent(value: number): string;
  /** `€2,400.00`. */
  money(money: Money): string;
  /** Sums of several currencies side by side; they are never added. */
  sums(sums: readonly Money[]): string;
  /** `1 h 30 min`. */
  minutes(minutes: number): string;
  /** `1.2 MB`. */
  bytes(bytes: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

// Chromium's cut of ICU has no Welsh; Welsh writes numbers and sums as British English does.
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  cy: 'en-GB',
  ja: 'ja',
  hu: 'hu',
  ru: 'ru',
  pl: 'pl',
};

// Amounts of the forint are written without fillér unless there are some.
const wholeByCustom: ReadonlySet<string> = new Set(['HUF']);

/** The numbers of a language. */
export function numbers(language: Language, t: Translate): Numbers {
  const locale = locales[language];
  const plain = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const currencies = new Map<string, Intl.NumberFormat>();
  const money = ({ minor, currency }: Money) => {
    let style = currencies.get(currency);
    if (!style) currencies.set(currency, (style = currencyStyle(locale, currency)));
    return style.format(minor / 10 ** minorDigits(currency));
  };
  const list = (items: readonly string[]) => joined(language, locale, items);
  return {
    number: (value) => plain.format(value),
    percent: (value) => percents.format(value / 100),
    money,
    sums: (sums) => list(sums.map(money)),
    minutes: (minutes) => {
      const hours = Math.floor(minutes / 60);
      const values = { hours: plain.format(hours), minutes: minutes % 60 };
      if (hours === 0) return t('time.lengthMinutes', values);
      return minutes % 60 === 0 ? t('time.lengthHours', values) : t('time.length', values);
    },
    bytes: (bytes) => size(locale, bytes),
    list,
  };
}

function currencyStyle(locale: string, currency: string): Intl.NumberFormat {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: wholeByCustom.has(currency) ? 'stripIfInteger' : 'auto',
  });
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function size(locale: string, bytes: number): string {
  let unit = 0;
  let value = bytes;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const display = unit === 0 ? 'long' : 'short';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[unit] ?? 'byte',
    unitDisplay: display,
    maximumFractionDigits: 1,
  }).format(value);
}

function joined(language: Language, locale: string, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  // Welsh "and" is a or ac by the sound that follows, which no rule of spelling gives: a plain list needs neither.
  if (language === 'cy') return items.join(', ');
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
