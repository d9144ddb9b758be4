import { useMutation } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import type { Body } from '../../shared/journal/kinds.ts';
import { call, type CallFailed } from '../bridge.ts';

/** Records the same step of one account or of several, one after the other: each is an entry of its own. */
export function useSteps(client: ClientId) {
  return useMutation<void, CallFailed, readonly Body<'account-step'>[]>({
    mutationFn: async (bodies) => {
      for (const body of bodies) await call('entries.seal', { client, kind: 'account-step', body });
    },
  });
}
