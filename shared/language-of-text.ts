import type { Language } from './languages.ts';
import { tokensOf } from './phrases.ts';

/** Small words that nearly every sentence of a language has, and the others have not. */
const smallWords: Readonly<Record<'en' | 'hu' | 'cy' | 'pl', readonly string[]>> = {
  en: ['the', 'and', 'was', 'of', 'that', 'he', 'she', 'they', 'for', 'with', 'is', 'not', 'at', 'it', 'i', 'my'],
  hu: ['a', 'az', 'és', 'hogy', 'nem', 'egy', 'volt', 'meg', 'is', 'ki', 'azt', 'csak', 'még', 'ezt', 'után', 'de'],
  cy: ['y', 'yr', 'yn', 'a', 'ac', 'i', 'o', 'ei', 'ar', 'am', 'wedi', 'eu', 'oedd', 'nid', "i'r", "a'r", "o'r", 'mae'],
  pl: ['i', 'w', 'na', 'nie', 'się', 'z', 'że', 'do', 'o', 'po', 'za', 'jest', 'był', 'była', 'ale', 'mi', 'od', 'jak'],
};
const ownLetters: Readonly<Record<'en' | 'hu' | 'cy' | 'pl', RegExp>> = {
  en: /(?!)/u,
  hu: /[őűöüáéí]/iu,
  cy: /[ŵŷ]/iu,
  pl: /[ąćęłńśźż]/iu,
};

/**
 * The language a text is most likely written in. A freelancer writes down what was said in the language it was said in, whatever the window speaks:
 * script tells Japanese and Russian, small words and letters the rest. Where nothing tells, `otherwise`.
 */
export function languageOfText(text: string, otherwise: Language): Language {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Han}/u.test(text)) return 'ja';
  const words = tokensOf(text).map(({ word }) => word);
  const scores = (['en', 'hu', 'cy', 'pl'] as const).map((language) => {
    const small = words.filter((word) => smallWords[language].includes(word)).length;
    const letters = words.filter((word) => ownLetters[language].test(word)).length;
    return { language, score: small + letters };
  });
  const best = scores.reduce((first, next) => (next.score > first.score ? next : first));
  const isTie = scores.filter(({ score }) => score === best.score).length > 1;
  return best.score === 0 || isTie ? otherwise : best.language;
}
