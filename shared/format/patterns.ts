import { cy, enGB, hu, ja, pl, ru } from 'date-fns/locale';
import type { Locale } from 'date-fns';
import type { Language } from '../languages.ts';

/** How a language writes dates: patterns of date-fns (Unicode TR35), and whether the year stands first. */
export interface DatePatterns {
  readonly locale: Locale;
  readonly day: string;
  readonly dayLong: string;
  readonly dayWithoutYear: string;
  readonly dayShort: string;
  readonly dayShortWithYear: string;
  /** A month that stands alone, and one inside a phrase (genitive where the language has one). */
  readonly month: string;
  readonly monthInPhrase: string;
  readonly monthShort: string;
  readonly monthShortWithYear: string;
  readonly yearFirst: boolean;
}

const western = {
  day: 'd MMMM y',
  dayLong: 'EEEE d MMMM y',
  dayWithoutYear: 'd MMMM',
  dayShort: 'd MMM',
  dayShortWithYear: 'd MMM y',
  month: 'LLLL y',
  monthInPhrase: 'MMMM y',
  monthShort: 'LLL',
  monthShortWithYear: 'LLL y',
  yearFirst: false,
} as const;

/** date-fns leaves May unshortened and uninflected beside a day; the others are shortened, which hides the case. */
const polish: Locale = {
  ...pl,
  localize: {
    ...pl.localize,
    month: (month, options) =>
      month === 4 && options?.width === 'abbreviated' && options.context === 'formatting'
        ? 'maja'
        : pl.localize.month(month, options),
  },
};

/** All languages use the 24-hour clock on paper: `21:48` can be misread by nobody. */
export const datePatterns: Readonly<Record<Language, DatePatterns>> = {
  en: { locale: enGB, ...western },
  cy: { locale: cy, ...western },
  pl: { locale: polish, ...western, dayLong: 'EEEE, d MMMM y' },
  ru: {
    locale: ru,
    ...western,
    day: "d MMMM y 'г.'",
    dayLong: "EEEE, d MMMM y 'г.'",
    dayShortWithYear: "d MMM y 'г.'",
    month: "LLLL y 'г.'",
    monthInPhrase: "MMMM y 'г.'",
    monthShortWithYear: "LLL y 'г.'",
  },
  hu: {
    locale: hu,
    day: 'y. MMMM d.',
    dayLong: 'y. MMMM d., EEEE',
    dayWithoutYear: 'MMMM d.',
    // A short date stands in narrow columns, and is not to be torn there.
    dayShort: 'MMM\u00a0d.',
    dayShortWithYear: 'y.\u00a0MMM\u00a0d.',
    month: 'y. MMMM',
    monthInPhrase: 'y. MMMM',
    monthShort: 'LLL',
    monthShortWithYear: 'y. LLL',
    yearFirst: true,
  },
  ja: {
    locale: ja,
    day: 'y年M月d日',
    dayLong: 'y年M月d日(EEE)',
    dayWithoutYear: 'M月d日',
    dayShort: 'M月d日',
    dayShortWithYear: 'y年M月d日',
    month: 'y年M月',
    monthInPhrase: 'y年M月',
    monthShort: 'M月',
    monthShortWithYear: 'y年M月',
    yearFirst: true,
  },
};
