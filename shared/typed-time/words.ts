import type { Language } from '../languages.ts';
import { cy } from './words/cy.ts';
import { en } from './words/en.ts';
import { hu } from './words/hu.ts';
import { ja } from './words/ja.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/**
 * The words in which a language tells a time. Alternatives are parted by `|`; a star stands for any further letters, so that endings need no list.
 * Accents and capitals do not matter. The names of months and weekdays that date-fns knows are known already.
 */
export interface TypedWords {
  /** How a date in figures is read. */
  readonly order: 'dmy' | 'ymd';
  /** Words stand side by side without spaces. */
  readonly spaceless?: true;
  /** Endings that any word and number may carry, as the source of a pattern. */
  readonly endings?: string;
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Weekdays with the evening in the word, Sunday first. */
  readonly eveningsOf?: readonly string[];
  readonly now: string;
  readonly today: string;
  readonly yesterday: string;
  readonly dayBefore: string;
  readonly tomorrow: string;
  readonly lastNight: string;
  readonly lastYear?: string;
  readonly noon: string;
  readonly midnight: string;
  readonly parts: Readonly<Record<PartOfDay, string>>;
  readonly last: string;
  readonly these: string;
  readonly ago: string;
  readonly units: Readonly<Record<Unit, string>>;
  /** Units that say "ago" by their ending. */
  readonly unitsAgo?: Readonly<Partial<Record<Unit, string>>>;
  /** Numbers in words: one, two, three. */
  readonly numbers: readonly string[];
  /** What may stand between the words and says nothing. */
  readonly filler: string;
  /** Clock times beyond `21:48`: named groups `h`, `m`, and `pm` or `am` where a half of the day is meant. */
  readonly clocks: readonly RegExp[];
  /** Dates beyond figures and names of months: named groups `y`, `m`, `d`. */
  readonly dates?: readonly RegExp[];
  /** Beyond the sentences the app itself writes: `{}` stands for a moment. */
  readonly around: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly between: readonly string[];
  readonly from: readonly string[];
}

export const typedWords: Readonly<Record<Language, TypedWords>> = { en, ja, hu, cy, ru, pl };
