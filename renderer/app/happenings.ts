import type { Query, QueryClient } from '@tanstack/react-query';
import { call, type Happening } from '../bridge.ts';
import { writings } from '../log/composer/writings.ts';
import { keepAllNow } from './keep-now.ts';
import { sayLost, unkept } from './unkept.ts';

/** How long changes are gathered before they are looked at together, in milliseconds: an import records many entries at once. */
const gathering = 40;

/** Keeps the cache true to what the main process tells: what rests on something changed is asked again where it is on screen. */
export function keeper(cache: QueryClient): (happening: Happening) => void {
  const owners = new Set<string>();
  const askAgain = () => {
    const changed = new Set(owners);
    owners.clear();
    void cache.invalidateQueries({ predicate: (query) => restsOn(query, changed) });
  };
  return (happening) => {
    if (happening.name !== 'changed') return heed(cache, happening);
    if (owners.size === 0) setTimeout(askAgain, gathering);
    owners.add(happening.payload.owner);
  };
}

function heed(cache: QueryClient, happening: Exclude<Happening, { name: 'changed' }>): void {
  switch (happening.name) {
    case 'drafts':
      void cache.invalidateQueries({ queryKey: ['drafts.list'] });
      void cache.invalidateQueries({ queryKey: ['drafts.elsewhere'] });
      void cache.invalidateQueries({ queryKey: ['views.list'] });
      return;
    case 'settings':
      cache.setQueryData(['settings.get', {}], happening.payload);
      return;
    case 'locked':
      sayLost();
      unkept.forgetAll();
      writings.forgetAll();
      // Everything that was read is forgotten; what is on screen asks again, and hears that it is locked.
      cache.getMutationCache().clear();
      cache.removeQueries({ type: 'inactive' });
      void cache.resetQueries();
      return;
    case 'command':
      // The journal is about to be locked: what was typed last goes first.
      if (happening.payload.command === 'keep') void keepAllNow().finally(() => call('desktop.kept', {}));
      return;
    case 'progress':
    case 'ended':
    case 'reminded':
    case 'opened':
      return;
  }
}

/** Has everything that was counted asked again. */
export function countAgain(cache: QueryClient): void {
  void cache.invalidateQueries({ predicate: (query) => restsOn(query, new Set(['vault'])) });
}

/** Answers about one client rest on its journal; answers about all of them, and on the vault's own, rest on every journal. */
function restsOn(query: Query, owners: ReadonlySet<string>): boolean {
  const [name, input] = query.queryKey;
  if (name === 'drafts.list' || name === 'views.list' || name === 'settings.get') return false;
  const client = typeof input === 'object' && input !== null && 'client' in input ? input.client : undefined;
  return typeof client !== 'string' || owners.has(client) || owners.has('vault');
}
