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

/** Asks for an empty folder, restores the backup there, and goes on with what was restored. */
export function useRestore() {
  return useMutation<unknown, CallFailed, { readonly token: string }>({
    mutationFn: async ({ token }) => {
      const to = await call('desktop.choose', { purpose: 'restore' });
      await call('vault.restore', { from: { token }, to: { token: to.token } });
      return call('desktop.use-journal', { folder: { token: to.token } });
    },
  });
}
