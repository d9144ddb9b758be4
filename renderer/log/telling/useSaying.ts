import { useQueryClient } from '@tanstack/react-query';
import type { Output } from '../../../shared/contract.ts';
import type { LogItem } from '../../../shared/calls/wire.ts';
import { useWords } from '../../app/Words.tsx';
import type { Saying } from './values.ts';

/** The words of the window, with the numbers of the entries and exhibits that have been read. */
export function useSaying(): Saying {
  const words = useWords();
  const cache = useQueryClient();
  const cite = (id: string) => {
    for (const [, page] of cache.getQueriesData<{ items?: readonly LogItem[] }>({ queryKey: ['log.view'] })) {
      const found = page?.items?.find((item) => item.entry.id === id);
      if (found) return found.entry.cite;
    }
    return '…';
  };
  const numberOf = (id: string) => {
    for (const [, list] of cache.getQueriesData<Output<'exhibits.list'>>({ queryKey: ['exhibits.list'] })) {
      const found = list?.exhibits.find((exhibit) => exhibit.id === id);
      if (found) return found.number;
    }
    return '…';
  };
  return { ...words, cite, numberOf };
}
