import { useEffect, useState } from 'react';
import type { Language } from '../../shared/languages.ts';
import { isKnown, learn } from '../../shared/messages/translate.ts';

const learning: { readonly [L in Language]: () => Promise<void> } = {
  en: async () => learn('en', (await import('../../shared/messages/en.ts')).en),
  ja: async () => learn('ja', (await import('../../shared/messages/ja.ts')).ja),
  hu: async () => learn('hu', (await import('../../shared/messages/hu.ts')).hu),
  cy: async () => learn('cy', (await import('../../shared/messages/cy.ts')).cy),
  ru: async () => learn('ru', (await import('../../shared/messages/ru.ts')).ru),
  pl: async () => learn('pl', (await import('../../shared/messages/pl.ts')).pl),
};

/** Reads the sentences of a language where that was not done yet. A window reads those it speaks, when it speaks them first. */
export async function learnt(language: Language): Promise<void> {
  if (!isKnown(language)) await learning[language]();
}

/** The language as soon as its sentences are there; the one before until then, and none at the start. */
export function useLearnt(language: Language): Language | undefined {
  const [spoken, setSpoken] = useState(() => (isKnown(language) ? language : undefined));
  // Waits for the script with the sentences.
  useEffect(() => {
    let isWanted = true;
    void learnt(language).then(() => {
      if (isWanted) setSpoken(language);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return spoken;
}
