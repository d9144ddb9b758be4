import type { Language } from '../languages.ts';
import { isKnown, learn } from './translate.ts';

const learning: { readonly [L in Language]: () => Promise<void> } = {
  en: async () => learn('en', (await import('./en.ts')).en),
  ja: async () => learn('ja', (await import('./ja.ts')).ja),
  hu: async () => learn('hu', (await import('./hu.ts')).hu),
  cy: async () => learn('cy', (await import('./cy.ts')).cy),
  ru: async () => learn('ru', (await import('./ru.ts')).ru),
  pl: async () => learn('pl', (await import('./pl.ts')).pl),
};

/** Reads the sentences of a language where that was not done yet, as a window and its menus do when they speak it first. */
export async function learnt(language: Language): Promise<void> {
  if (!isKnown(language)) await learning[language]();
}
