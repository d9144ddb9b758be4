import type { Language } from './languages.ts';

/** The word lists for each language, as Chromium names them. A word is right when any of them has it; Japanese has no words between spaces to look up. */
export const spellingLists = {
  en: ['en-GB', 'en-US'],
  hu: ['hu'],
  cy: ['cy'],
  ru: ['ru'],
  pl: ['pl'],
} as const satisfies Partial<Record<Language, readonly string[]>>;

export type SpelledLanguage = keyof typeof spellingLists;
export type SpellingList = (typeof spellingLists)[SpelledLanguage][number];

export const spelledLanguages = ['en', 'hu', 'cy', 'ru', 'pl'] as const satisfies readonly SpelledLanguage[];

/**
 * The languages whose spelling is checked: those the user chose, `[]` for none; or, where nothing was chosen, the window's own and those of the
 * clients, because letters are written in theirs.
 */
export function spellingOf(
  chosen: readonly SpelledLanguage[] | undefined,
  window: Language,
  clients: readonly Language[],
): readonly SpelledLanguage[] {
  return chosen ?? spelledLanguages.filter((language) => language === window || clients.includes(language));
}
