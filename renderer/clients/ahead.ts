import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ClientId, Day } from '../../shared/fields.ts';
import { periodOf } from '../answer/period.ts';
import { asking } from '../app/asking.ts';
import { useToday } from '../app/now.ts';

/**
 * Has the figures of a client's other places counted once its own page stands there, one after the other and each when the window has nothing else to do.
 * Whoever goes there finds them; whoever leaves before ends it.
 */
export function useAhead(client: ClientId): void {
  const cache = useQueryClient();
  const today = useToday();
  useEffect(() => {
    let waiting: number | undefined;
    const asks = asksOf(cache, client, today);
    const next = () => {
      const ask = asks.shift();
      waiting = ask && requestIdleCallback(() => void ask().then(() => waiting !== undefined && next()));
    };
    next();
    return () => {
      if (waiting !== undefined) cancelIdleCallback(waiting);
      waiting = undefined;
    };
  }, [cache, client, today]);
}

/** The likeliest places first; what its own page shows is asked by it. */
function asksOf(cache: QueryClient, client: ClientId, today: Day): (() => Promise<void>)[] {
  const range = { client, ...periodOf('quarter', today) };
  return [
    () => cache.prefetchQuery(asking('money.view', { client })),
    () => cache.prefetchQuery(asking('waiting.view', { client })),
    () => cache.prefetchQuery(asking('work.view', { client })),
    () => cache.prefetchQuery(asking('terms.view', { client })),
    () => cache.prefetchQuery(asking('signs.view', { client })),
    () => cache.prefetchQuery(asking('decision.view', { client })),
    () => cache.prefetchQuery(asking('letters.list', { client })),
    () => cache.prefetchQuery(asking('work.view', range)),
    () => cache.prefetchQuery(asking('answer.view', range)),
  ];
}
