import { useQueryClient } from '@tanstack/react-query';
import type { LogItem } from '../../../shared/contract.ts';
import type { EntryId } from '../../../shared/fields.ts';

/** Gives the number of an entry that has been read already; others are said with their own component. */
export function useCite(_client: string): (entry: EntryId) => string {
  const cache = useQueryClient();
  return (entry) => {
    for (const [, page] of cache.getQueriesData<{ items?: readonly LogItem[] }>({ queryKey: ['log.view'] })) {
      const found = page?.items?.find((item) => item.entry.id === entry);
      if (found) return found.entry.cite;
    }
    return '…';
  };
}
