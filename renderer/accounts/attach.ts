import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { EntryId, type ClientId } from '../../shared/fields.ts';
import { call, type CallFailed } from '../bridge.ts';

/** A file kept as an exhibit of a client, as the forms that cite it need it. */
export const Attached = z.object({ id: EntryId, number: z.string(), name: z.string() });
export type Attached = Readonly<z.output<typeof Attached>>;

/** Asks for a file with the system dialog and keeps it as an exhibit. */
export function useAttach(client: ClientId) {
  return useMutation<Attached, CallFailed>({
    mutationFn: async () => {
      const path = await call('desktop.choose', { purpose: 'exhibit' });
      return call('exhibits.add', { client, path });
    },
  });
}

/** A failure worth showing: that a dialog was closed is none. */
export function unlessCancelled(failure: CallFailed | null): CallFailed | null {
  return failure?.code === 'cancelled' ? null : failure;
}
