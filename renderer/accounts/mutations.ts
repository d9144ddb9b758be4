import { useMutation } from '@tanstack/react-query';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Body } from '../../shared/journal/kinds.ts';
import { call, type CallFailed } from '../bridge.ts';

interface Steps {
  readonly bodies: readonly Body<'account-step'>[];
  /** What was written about them, as a draft: the last of them is recorded as it, and with that it is none any more. */
  readonly draft: EntryId;
}

/** Records the same step of one account or of several, one after the other: each is an entry of its own. */
export function useSteps(client: ClientId) {
  return useMutation<void, CallFailed, Steps>({
    mutationFn: async ({ bodies, draft }) => {
      for (const [i, body] of bodies.entries())
        await call('entries.seal', { client, kind: 'account-step', body, ...(i === bodies.length - 1 && { draft }) });
    },
  });
}
