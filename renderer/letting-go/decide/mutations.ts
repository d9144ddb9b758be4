import { useMutation } from '@tanstack/react-query';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Body } from '../../../shared/journal/kinds.ts';
import { useInTurn } from '../../app/in-turn.ts';
import type { CallFailed } from '../../bridge.ts';

interface Decision {
  readonly body: Body<'decision'>;
  /** The draft it was written in; sealed under its id, trying again gives the first answer. */
  readonly draft: EntryId | undefined;
  readonly stateReason: string;
  /** Where the client stood. */
  readonly was: ClientSummary['state'];
}

/** Records a decision, and with it where the client stands: letting go, or back from it. */
export function useDecide(client: ClientId) {
  const inTurn = useInTurn();
  return useMutation<void, CallFailed, Decision>({
    mutationFn: ({ body, draft, stateReason, was }) =>
      inTurn(async (once) => {
        const state = nextState(body.choice, was);
        const decided = () => once('entries.seal', { client, kind: 'decision', body, ...(draft && { draft }) });
        const stands = async () => {
          if (!state) return;
          const changed = { state, reason: stateReason, on: body.on };
          await once('entries.seal', { client, kind: 'state-changed', body: changed });
        };
        // The decision to let them go turns to the next screen: were it the first, nobody would hear that the second was refused.
        for (const act of state === 'letting-go' ? [stands, decided] : [decided, stands]) await act();
      }),
  });
}

function nextState(
  choice: Body<'decision'>['choice'],
  was: ClientSummary['state'],
): 'letting-go' | 'active' | undefined {
  if (choice === 'let-go') return was === 'letting-go' ? undefined : 'letting-go';
  return was === 'letting-go' || was === 'former' ? 'active' : undefined;
}
