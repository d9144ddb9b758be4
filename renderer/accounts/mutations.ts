import { useMutation } from '@tanstack/react-query';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Body } from '../../shared/journal/kinds.ts';
import { useInTurn } from '../app/in-turn.ts';
import type { CallFailed } from '../bridge.ts';

interface Steps {
  readonly bodies: readonly Body<'account-step'>[];
  /** What was written about them, as a draft: the last of them is recorded as it, and with that it is none any more. */
  readonly draft: EntryId;
}

/** Records the same step of one account or of several, one after the other: each is an entry of its own. */
export function useSteps(client: ClientId) {
  const inTurn = useInTurn();
  return useMutation<void, CallFailed, Steps>({
    mutationFn: ({ bodies, draft }) =>
      inTurn(async (once) => {
        for (const [i, body] of bodies.entries())
          await once('entries.seal', { client, kind: 'account-step', body, ...(i === bodies.length - 1 && { draft }) });
      }),
  });
}
