import { useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { LogItem } from '../../shared/calls/wire.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';

/** Entries taken from the log at a time, and those that a search beyond them brings. */
const page = 500;
const mostFound = 60;

export interface Sought {
  readonly client: ClientId;
  /** Only of these kinds. */
  readonly kinds?: readonly string[] | undefined;
  /** Words to be found in the whole log, not only in what was taken from it. */
  readonly words: string;
  /** Entries that are wanted wherever they stand. */
  readonly held: readonly EntryId[];
}

/**
 * Entries to choose from, in the order of what happened: the newest, those before them as far as asked for, what is held already, and whatever else in the
 * log holds the words.
 */
export function useEntries({ client, kinds, words, held }: Sought) {
  const only = kinds && { kinds: [...kinds] };
  const newest = useQuery(asking('log.view', { client, ...only, limit: page }));
  const [pages, setPages] = useState(0);
  const start = newest.data?.from ?? 0;
  const earlier = useQueries({
    queries: Array.from({ length: pages }, (_, i) => {
      const from = Math.max(0, start - page * (i + 1));
      return asking('log.view', { client, ...only, from, limit: Math.max(1, start - page * i - from) });
    }),
  });
  const taken = [...earlier.toReversed().flatMap(({ data }) => data?.items ?? []), ...(newest.data?.items ?? [])];
  const ids = new Set(taken.map(({ entry }) => entry.id));
  const left = Math.max(0, start - page * pages);

  const text = useDeferredValue(words).trim().slice(0, 500);
  const found = useQuery({
    ...asking('search.find', { client, ...only, text: text || '-', limit: mostFound }),
    enabled: left > 0 && text !== '',
  });
  const hits = text === '' ? [] : (found.data?.hits ?? []).filter(({ kind, struck }) => kind !== 'addendum' && !struck);
  const beyond = [...new Set([...held, ...hits.map(({ entry }) => entry)])].filter((id) => !ids.has(id));
  const others = useQueries({ queries: beyond.map((entry) => asking('entries.get', { client, entry })) });
  const hit = new Set<EntryId>(hits.map(({ entry }) => entry));
  return {
    newest,
    items: [...others.flatMap(({ data }): LogItem[] => (data ? [data] : [])), ...taken],
    /** Found by its words, wherever they stand in it. */
    isFound: (id: EntryId) => hit.has(id),
    /** How many stand before those that were taken. */
    left,
    takeEarlier: () => setPages(pages + 1),
  };
}
