import type { Choice } from '../ui/Select.tsx';
import type { Language } from '../../shared/languages.ts';

/** The currencies freelancers of the six languages bill in most; others can be set for a client. */
const usual = [
  'EUR',
  'USD',
  'GBP',
  'JPY',
  'HUF',
  'PLN',
  'RUB',
  'CHF',
  'CZK',
  'SEK',
  'NOK',
  'DKK',
  'RON',
  'UAH',
  'CAD',
  'AUD',
  'NZD',
] as const;

const byCountry: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  JP: 'JPY',
  HU: 'HUF',
  PL: 'PLN',
  RU: 'RUB',
  CH: 'CHF',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  RO: 'RON',
  UA: 'UAH',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
};

/** Each currency by its code and its name in the language. */
export function currencies(language: Language): readonly Choice<string>[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'currency' });
  return usual.map((id) => ({ id, label: id, hint: names.of(id) }));
}

/** The currency of a locale's country, else euros. */
export function usualCurrency(locale: string): string {
  const { region } = new Intl.Locale(locale).maximize();
  return byCountry[region ?? ''] ?? 'EUR';
}
