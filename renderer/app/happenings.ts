import type { Query, QueryClient } from '@tanstack/react-query';
import type { Happening } from '../bridge.ts';

/** Keeps the cache true to what the main process tells: what rests on something changed is asked again where it is on screen. */
export function keepTrue(cache: QueryClient, happening: Happening): void {
  switch (happening.name) {
    case 'changed': {
      const { owner } = happening.payload;
      void cache.invalidateQueries({ predicate: (query) => restsOn(query, owner) });
      return;
    }
    case 'drafts':
      void cache.invalidateQueries({ queryKey: ['drafts.list'] });
      return;
    case 'settings':
      cache.setQueryData(['settings.get', {}], happening.payload);
      return;
    case 'locked':
      cache.clear();
      return;
    case 'progress':
    case 'command':
      return;
  }
}

/** Answers about one client rest on its journal; answers about all of them, and on the vault's own, rest on every journal. */
function restsOn(query: Query, owner: string): boolean {
  const [name, input] = query.queryKey;
  if (name === 'drafts.list' || name === 'settings.get') return false;
  const client = typeof input === 'object' && input !== null && 'client' in input ? input.client : undefined;
  return client === undefined || client === owner || owner === 'vault';
}
