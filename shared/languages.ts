/** The languages of the window, of letters, and of reports; a client's language is apart from the user's. */
export const languages = ['en', 'ja', 'hu', 'cy', 'ru', 'pl'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words, for the places where one is chosen. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ja: '日本語',
  hu: 'Magyar',
  cy: 'Cymraeg',
  ru: 'Русский',
  pl: 'Polski',
};

/** The shipped language closest to a list of preferred locale names (`['pl-PL', 'en']` → `pl`). */
export function closestLanguage(preferred: readonly string[]): Language {
  for (const locale of preferred) {
    const primary = locale.toLowerCase().split(/[-_]/)[0];
    const found = languages.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}
