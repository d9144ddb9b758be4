import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call, type CallFailed } from '../bridge.ts';

/** Asks for a folder with the system dialog, and keeps backups there, too. */
export function useSecondPlace() {
  const cache = useQueryClient();
  return useMutation<unknown, CallFailed>({
    mutationFn: async () => {
      const { token } = await call('desktop.choose', { purpose: 'restore' });
      return call('desktop.keep-backups-in', { folder: { token } });
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['desktop.backups'] }),
  });
}

/** Asks for a folder with the system dialog, and makes a backup in it. */
export function useBackUp() {
  const cache = useQueryClient();
  return useMutation<unknown, CallFailed>({
    mutationFn: async () => {
      const { token } = await call('desktop.choose', { purpose: 'restore' });
      await call('vault.backup', { out: { token } });
      return call('desktop.backed-up-in', { folder: { token } });
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['desktop.backups'] }),
  });
}

/** A backup as it stands in its new folder, beside the journal that is open. */
export interface RestoredBeside {
  readonly folder: { readonly token: string; readonly name: string };
  /** Entries that were restored. */
  readonly restored: number;
  /** Entries of the present journal, where it can be read. */
  readonly present: number | undefined;
}

/** Asks for an empty folder, and restores the backup there; which journal one goes on with is another step. */
export function useRestore() {
  return useMutation<RestoredBeside, CallFailed, { readonly token: string }>({
    mutationFn: async ({ token }) => {
      const folder = await call('desktop.choose', { purpose: 'restore' });
      const { entries } = await call('vault.restore', { from: { token }, to: { token: folder.token } });
      // A journal that is gone is why many restore.
      const present = await call('vault.verify', { path: undefined }).catch(() => undefined);
      return { folder, restored: entries, present: present?.checked.entries };
    },
  });
}
