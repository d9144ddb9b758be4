import { QueryClient, queryOptions, useMutation } from '@tanstack/react-query';
import type { CallName, Output, WindowAsk } from '../../shared/contract.ts';
import { call, type CallFailed } from '../bridge.ts';

/**
 * A question to the main process, for `useQuery` and its kin. The answer stays until an event says that something changed; nothing
 * is asked again on a timer.
 */
export function asking<N extends CallName>(name: N, input: WindowAsk<N>) {
  return queryOptions<Output<N>, CallFailed, Output<N>, readonly [N, WindowAsk<N>]>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
  });
}

/** An act, for a button or a form: `mutate`, `isPending`, and the failure to show. */
export function useAct<N extends CallName>(name: N) {
  return useMutation<Output<N>, CallFailed, WindowAsk<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
  });
}

/** One cache for the window. The main process is always there, whatever the network says. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/**
 * Asks what every window asks first, before anything is drawn: one after the other, each as soon as its asker is drawn, would keep the main process and the
 * page waiting for each other by turns. What is refused here, because the journal is locked or not begun, is asked again by whoever needs it.
 */
export function askAhead(cache: QueryClient): void {
  void cache.prefetchQuery(asking('settings.get', {}));
  void cache.prefetchQuery(asking('vault.status', {}));
  void cache.prefetchQuery(asking('clients.list', {}));
}
