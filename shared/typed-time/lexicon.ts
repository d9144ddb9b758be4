import { datePatterns } from '../format/patterns.ts';
import type { Language } from '../languages.ts';
import { folded } from './folded.ts';
import type { Token } from './token.ts';
import { typedWords, type Unit } from './words.ts';

/** A phrase of a language, as a pattern that looks where it is put, and what it means. Filler means nothing. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly tokens: readonly Token[];
}

/** All phrases of a language. */
export function lexiconOf(language: Language): readonly Phrase[] {
  const known = lexicons.get(language);
  if (known) return known;
  const phrases = phrasesOf(language);
  lexicons.set(language, phrases);
  return phrases;
}

const lexicons = new Map<Language, readonly Phrase[]>();

function phrasesOf(language: Language): readonly Phrase[] {
  const words = typedWords[language];
  const named = namesOf(language);
  const phrases: Phrase[] = [];
  const add = (alternatives: string, ...tokens: Token[]) => {
    for (const text of alternatives.split('|'))
      if (text !== '') phrases.push({ pattern: patternOf(folded(text), words.endings, words.spaceless), tokens });
  };
  words.months.forEach((text, i) => add(text, { is: 'month', month: i + 1 }));
  named.months.forEach((texts, i) => texts.forEach((text) => add(text, { is: 'month', month: i + 1 })));
  words.weekdays.forEach((text, weekday) => add(text, { is: 'weekday', weekday }));
  named.weekdays.forEach((texts, weekday) => texts.forEach((text) => add(text, { is: 'weekday', weekday })));
  words.eveningsOf?.forEach((text, weekday) => add(text, { is: 'weekday', weekday }, { is: 'part', part: 'evening' }));
  add(words.now, { is: 'now' });
  add(words.today, { is: 'relative', days: 0 });
  add(words.yesterday, { is: 'relative', days: -1 });
  add(words.dayBefore, { is: 'relative', days: -2 });
  add(words.tomorrow, { is: 'relative', days: 1 });
  add(words.lastNight, { is: 'last-night' });
  add(words.lastYear ?? '', { is: 'last' }, { is: 'unit', unit: 'year' });
  add(words.noon, { is: 'clock', time: '12:00' });
  add(words.midnight, { is: 'clock', time: '00:00' });
  for (const part of ['morning', 'afternoon', 'evening'] as const) add(words.parts[part], { is: 'part', part });
  add(words.last, { is: 'last' });
  add(words.these, { is: 'this' });
  add(words.ago, { is: 'ago' });
  for (const unit of units) {
    add(words.units[unit], { is: 'unit', unit });
    add(words.unitsAgo?.[unit] ?? '', { is: 'unit', unit }, { is: 'ago' });
  }
  words.numbers.forEach((text, i) => add(text, { is: 'number', value: i + 1, digits: 1 }));
  add(words.filler);
  return phrases;
}

const units: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** The names date-fns writes. A Welsh weekday without its "dydd" may be a month, and a letter or a Japanese numeral alone is no name. */
function namesOf(language: Language): { readonly months: readonly string[][]; readonly weekdays: readonly string[][] } {
  const { localize } = datePatterns[language].locale;
  const contexts = ['formatting', 'standalone'] as const;
  const widths = ['wide', 'abbreviated'] as const;
  const short = language === 'en' || language === 'pl' || language === 'ru';
  const plain = (text: string) => text.replace(/\.$/, '');
  const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
  const days = [0, 1, 2, 3, 4, 5, 6] as const;
  return {
    months:
      language === 'ja'
        ? []
        : months.map((month) =>
            widths.flatMap((width) => contexts.map((context) => plain(localize.month(month, { width, context })))),
          ),
    weekdays: days.map((day) => [
      localize.day(day, { width: 'wide' }),
      ...(short ? [plain(localize.day(day, { width: 'abbreviated' })), localize.day(day, { width: 'short' })] : []),
    ]),
  };
}

function patternOf(text: string, endings: string | undefined, spaceless: boolean | undefined): RegExp {
  const source = text.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '*' ? '\\p{L}*' : `\\${sign}`));
  if (spaceless) return new RegExp(source, 'uy');
  return new RegExp(`${source}(?:${endings ?? ''})?(?!\\p{L})`, 'uy');
}
