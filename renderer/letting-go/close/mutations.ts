import { useMutation } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/fields.ts';
import type { Body } from '../../../shared/journal/kinds.ts';
import { call, type CallFailed } from '../../bridge.ts';

interface Closing {
  readonly body: Body<'letting-go-step'>;
  readonly reason: string;
  readonly isFormer: boolean;
}

/** Closes the engagement. The state comes first: should the second entry fail, the screen still offers to close. */
export function useClose(client: ClientId) {
  return useMutation<void, CallFailed, Closing>({
    mutationFn: async ({ body, reason, isFormer }) => {
      if (!isFormer) {
        const state = { state: 'former' as const, reason, on: body.on };
        await call('entries.seal', { client, kind: 'state-changed', body: state });
      }
      await call('entries.seal', { client, kind: 'letting-go-step', body });
    },
  });
}
