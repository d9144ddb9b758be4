import { useMutation } from '@tanstack/react-query';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Body } from '../../../shared/journal/kinds.ts';
import { useInTurn } from '../../app/in-turn.ts';
import type { CallFailed } from '../../bridge.ts';

interface Closing {
  readonly body: Body<'letting-go-step'>;
  /** What was written on the page, as a draft. */
  readonly draft: EntryId;
  readonly reason: string;
  readonly isFormer: boolean;
  /** A day was set earlier until which the journal is kept, and none is any more. */
  readonly endsKeeping: boolean;
}

/** Closes the engagement. The state comes first: should the second entry fail, the screen still offers to close. */
export function useClose(client: ClientId) {
  const inTurn = useInTurn();
  return useMutation<void, CallFailed, Closing>({
    mutationFn: ({ body, draft, reason, isFormer, endsKeeping }) =>
      inTurn(async (once) => {
        if (!isFormer) {
          const state = { state: 'former' as const, reason, on: body.on };
          await once('entries.seal', { client, kind: 'state-changed', body: state });
        }
        if (endsKeeping) await once('entries.seal', { client, kind: 'retention-set', body: {} });
        await once('entries.seal', { client, kind: 'letting-go-step', body, draft });
      }),
  });
}
