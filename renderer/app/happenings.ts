import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query';
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
    askAnew(cache, { predicate: (query) => restsOn(query, changed) });
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
      for (const name of ['drafts.list', 'drafts.elsewhere', 'views.list']) askAnew(cache, { queryKey: [name] });
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
  askAnew(cache, { predicate: (query) => restsOn(query, new Set(['vault'])) });
}

/**
 * Has answers asked for again. A first one that is still on its way may have been given before what changed, and would be taken for the new one: once it is
 * here, it is asked for once more.
 */
function askAnew(cache: QueryClient, which: Pick<QueryFilters, 'queryKey' | 'predicate'>): void {
  const underWay = cache.getQueryCache().findAll({ ...which, fetchStatus: 'fetching' });
  void cache.invalidateQueries(which);
  for (const { state, promise, queryKey } of underWay) {
    if (state.data !== undefined) continue; // React Query gives that one up by itself
    const again = () => void cache.invalidateQueries({ queryKey, exact: true });
    void promise?.then(again, again);
  }
}

/** Answers about one client rest on its journal; answers about all of them, and on the vault's own, rest on every journal. */
function restsOn(query: Query, owners: ReadonlySet<string>): boolean {
  const [name, input] = query.queryKey;
  if (name === 'drafts.list' || name === 'views.list' || name === 'settings.get') return false;
  const client = typeof input === 'object' && input !== null && 'client' in input ? input.client : undefined;
  return typeof client !== 'string' || owners.has(client) || owners.has('vault');
}
