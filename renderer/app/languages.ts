import { useEffect, useState } from 'react';
import type { Language } from '../../shared/languages.ts';
import { learnt } from '../../shared/messages/learnt.ts';
import { isKnown } from '../../shared/messages/translate.ts';

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
