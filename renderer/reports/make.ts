import { useMutation } from '@tanstack/react-query';
import type { Output, WindowAsk } from '../../shared/contract.ts';
import { call, type CallFailed } from '../bridge.ts';

/** What a report is asked for with, but for its place, which a dialog gives. */
export type ReportAsk = Omit<WindowAsk<'reports.make'>, 'out'>;

/** What is chosen for a report's pages, to look at them and to check them before it is made. */
export type ReportChosen = WindowAsk<'reports.check'>;

/** A report that was just made, with the token its file can be opened by. */
export interface Made extends Output<'reports.make'> {
  readonly token: string;
  readonly name: string;
}

/** Asks where the report shall stand, with the system dialog, and makes it there. */
export function useMakeReport() {
  return useMutation<Made, CallFailed, { readonly ask: ReportAsk; readonly name: string }>({
    mutationFn: async ({ ask, name }) => {
      const place = await call('desktop.choose', { purpose: 'report', name });
      const made = await call('reports.make', { ...ask, out: { token: place.token } });
      return { ...made, token: place.token, name: place.name };
    },
  });
}
