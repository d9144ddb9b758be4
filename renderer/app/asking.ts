import { QueryClient, queryOptions, useMutation } from '@tanstack/react-query';
import type { CallName, Output, WindowAsk } from '../../shared/contract.ts';
import { call, type CallFailed } from '../bridge.ts';
import type { FirstAnswers } from './first-questions.ts';

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
 * Keeps what was asked before anything was drawn. What is refused there, because the journal is locked or not begun, is asked again by whoever needs it.
 */
export function keepFirst(cache: QueryClient, answers: FirstAnswers): void {
  void cache.prefetchQuery({ ...asking('settings.get', {}), queryFn: () => answers['settings.get'] });
  void cache.prefetchQuery({ ...asking('vault.status', {}), queryFn: () => answers['vault.status'] });
  void cache.prefetchQuery({ ...asking('clients.list', {}), queryFn: () => answers['clients.list'] });
}
