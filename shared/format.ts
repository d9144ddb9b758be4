import { dates, type Dates } from './format/dates.ts';
import { happenings, type Happenings } from './format/happened.ts';
import { numbers, type Numbers } from './format/numbers.ts';
import type { Language } from './languages.ts';
import { translator, type Translate } from './messages/translate.ts';

/** Dates, times, delays, sums and numbers in one language and one zone, the same on screen, at the terminal and on paper. */
export interface Formatter extends Dates, Happenings, Numbers {
  readonly language: Language;
  readonly zone: string;
  readonly t: Translate;
}

/** The formatter of a language and a zone. It reads no clock. */
export function formatter(language: Language, zone: string): Formatter {
  const t = translator(language);
  const days = dates(language, zone, t);
  return { language, zone, t, ...days, ...happenings(days, t), ...numbers(language, t) };
}
