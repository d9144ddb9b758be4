import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { spellingOf, type SpelledLanguage } from '../../shared/spelling.ts';
import { asking, useAct } from './asking.ts';
import { useWords } from './Words.tsx';

/** The languages whose spelling is checked, by what the user chose, or by the languages in use; undefined until it is known what was chosen. */
export function useSpelledLanguages(clients: readonly ClientSummary[]): readonly SpelledLanguage[] | undefined {
  const { language } = useWords();
  const settings = useQuery(asking('settings.get', {})).data;
  return (
    settings &&
    spellingOf(
      settings.spelling,
      language,
      clients.flatMap((client) => client.language ?? []),
    )
  );
}

/** Has what is written checked in these languages, now and whenever a choice, a client or the window's language changes them. */
export function useSpelling(clients: readonly ClientSummary[]): void {
  const { mutate } = useAct('desktop.check-spelling');
  const languages = useSpelledLanguages(clients)?.join(' ');
  useEffect(() => {
    if (languages !== undefined)
      mutate({ languages: languages.split(' ').filter((one) => one !== '') as SpelledLanguage[] }); // joined above
  }, [languages, mutate]);
}
