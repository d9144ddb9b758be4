import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asking } from '../app/asking.ts';
import { listen } from '../bridge.ts';
import type { Sought } from './sought.ts';

/** What is found of it, newest first; asked anew when another file has been read. */
export function useFound(sought: Sought, limit: number) {
  const cache = useQueryClient();
  const { text, client, kinds, signs, states, from, to } = sought;
  const words = text.trim();
  // The main process begins to take everything in as soon as the page is open, not with the first letter.
  const ready = useQuery(asking('search.prepare', {}));
  // Hears that the text of one more file can be found.
  useEffect(
    () =>
      listen((happening) => {
        if (happening.name !== 'progress' || happening.payload.job !== 'reading') return;
        void cache.invalidateQueries({ queryKey: ['search.find'] });
        void cache.invalidateQueries({ queryKey: ['search.prepare'] });
      }),
    [cache],
  );
  const found = useQuery({
    ...asking('search.find', {
      text: words || ' ',
      ...(client && { client }),
      kinds: [...kinds],
      signs: [...signs],
      states: [...states],
      ...(from && { from }),
      ...(to && { to }),
      limit,
    }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
  return { ready, found, isAsked: words !== '' };
}
