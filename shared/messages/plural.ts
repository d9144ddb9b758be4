import type { Language } from '../languages.ts';

/** The cardinal plural forms of each language (CLDR 48). */
export interface PluralForms {
  en: 'one' | 'other';
  ja: 'other';
  hu: 'one' | 'other';
  cy: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  ru: 'one' | 'few' | 'many' | 'other';
  pl: 'one' | 'few' | 'many' | 'other';
}

/**
 * The plural form of a number. The rules are written out because Chromium's cut of ICU has no Welsh, and the window and the terminal
 * must choose the same form.
 */
export function pluralForm(language: Language, count: number): PluralForms[Language] {
  const whole = Number.isInteger(count);
  const tens = Math.abs(count) % 10;
  const hundreds = Math.abs(count) % 100;
  const teen = hundreds >= 11 && hundreds <= 14;
  switch (language) {
    case 'ja':
      return 'other';
    case 'en':
    case 'hu':
      return count === 1 ? 'one' : 'other';
    case 'cy':
      return welsh[count] ?? 'other';
    case 'ru':
      if (!whole) return 'other';
      if (tens === 1 && hundreds !== 11) return 'one';
      return tens >= 2 && tens <= 4 && !teen ? 'few' : 'many';
    case 'pl':
      if (!whole) return 'other';
      if (count === 1) return 'one';
      return tens >= 2 && tens <= 4 && !teen ? 'few' : 'many';
  }
}

const welsh: Readonly<Record<number, PluralForms['cy']>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };
