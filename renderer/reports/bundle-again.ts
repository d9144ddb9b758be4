import { useMutation } from '@tanstack/react-query';
import type { Output, WindowAsk } from '../../shared/contract.ts';
import { call, tokenOf, type CallFailed } from '../bridge.ts';

/** A report a bundle is wanted of. */
export type Again = Output<'reports.list'>['reports'][number];

/** A bundle made later, with the name it was given. */
export type MadeAgain = Output<'reports.bundle'> & { readonly name: string };

/** Asks where the bundle shall stand, with the system dialog, and makes it there from the PDF that was given back. */
export function useBundleAgain(client: WindowAsk<'reports.bundle'>['client'], report: Again) {
  return useMutation<MadeAgain, CallFailed, File>({
    mutationFn: async (file) => {
      const { token } = await tokenOf(file);
      const name = `${report.file.replace(/\.pdf$/i, '')}.zip`;
      const place = await call('desktop.choose', { purpose: 'bundle', name });
      const out = { token: place.token };
      const made = await call('reports.bundle', { client, path: { token }, report: report.entry, out });
      return { ...made, name: place.name };
    },
  });
}
