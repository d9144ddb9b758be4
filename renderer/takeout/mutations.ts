import { useMutation } from '@tanstack/react-query';
import type { Output, WindowAsk } from '../../shared/contract.ts';
import { call, type CallFailed } from '../bridge.ts';

export type TakeOutAsk = Omit<WindowAsk<'takeout.make'>, 'out'>;

/** Asks with the system dialog where it shall stand, and writes it there. */
export function useTakeOut() {
  return useMutation<
    Output<'takeout.make'> & { readonly name: string },
    CallFailed,
    { readonly ask: TakeOutAsk; readonly name: string }
  >({
    mutationFn: async ({ ask, name }) => {
      const place = await call('desktop.choose', { purpose: 'take-out', name });
      const made = await call('takeout.make', { ...ask, out: { token: place.token } });
      return { ...made, name: place.name };
    },
  });
}

/** Asks for the copy's folder and for an empty one, brings the copy in there, and goes on with it. */
export function useBringIn() {
  return useMutation<unknown, CallFailed>({
    mutationFn: async () => {
      const from = await call('desktop.choose', { purpose: 'vault' });
      const to = await call('desktop.choose', { purpose: 'restore' });
      await call('takeout.bring-in', { from: { token: from.token }, to: { token: to.token } });
      return call('desktop.use-journal', { folder: { token: to.token } });
    },
  });
}
