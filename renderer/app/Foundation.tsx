import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { closestLanguage } from '../../shared/languages.ts';
import { listen } from '../bridge.ts';
import { asking } from './asking.ts';
import { Catch } from './Catch.tsx';
import { keeper } from './happenings.ts';
import { useLearnt } from './languages.ts';
import { useKeepFocus } from './keep-focus.ts';
import { useAnotherDay, useZone } from './now.ts';
import { toldBefore } from './told-before.ts';
import { WordsProvider } from './Words.tsx';

/** What every window stands on: the language and look of the settings, and a cache kept true by events. */
export function Foundation({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const settings = useQuery(asking('settings.get', {}));
  const asked = settings.data?.language ?? closestLanguage(navigator.languages);
  const language = useLearnt(asked);
  const zone = useZone();
  const theme = settings.data?.theme ?? 'system';

  useKeepFocus();
  useAnotherDay();
  // Hears the main process: what changed there is asked again here.
  useEffect(() => {
    const keep = keeper(cache);
    for (const happening of toldBefore()) keep(happening);
    return listen(keep);
  }, [cache]);

  // Tells the document its language and look, for fonts, hyphenation, screen readers and colours.
  useEffect(() => {
    if (language) document.documentElement.lang = language;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);

  if (settings.isPending || !language) return null;
  return (
    <WordsProvider language={language} zone={zone}>
      <Catch>{children}</Catch>
    </WordsProvider>
  );
}
