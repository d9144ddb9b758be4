import { useMutation } from '@tanstack/react-query';
import type { Answer, ImportItem } from '../../shared/calls/import.ts';
import type { Output, PlaceToken } from '../../shared/contract.ts';
import { call, type CallFailed } from '../bridge.ts';
import { peopleAndLeft, type Choices } from './choices.ts';

/** How many things are asked for at a time. */
export const pageSize = 100;

/** What a preview found, with the files it was read from, so that they can be read again another way. */
export interface Previewed extends Output<'import.preview'> {
  readonly places: readonly PlaceToken[];
  readonly answers: readonly Answer[];
}

/** Asks for files or a folder with the system dialog. */
export async function choosePlaces(purpose: 'import' | 'import-folder'): Promise<readonly PlaceToken[]> {
  const { token, more = [] } = await call('desktop.choose', { purpose });
  return [{ token }, ...more.map((one) => ({ token: one.token }))];
}

/** Reads files that were chosen; nothing is recorded. */
export function usePreview() {
  return useMutation<
    Previewed,
    CallFailed,
    { readonly places: () => Promise<readonly PlaceToken[]>; readonly answers: readonly Answer[] }
  >({
    mutationFn: async ({ places: ask, answers }) => {
      const places = await ask();
      const input = { paths: places, path: undefined, answers: [...answers], limit: pageSize };
      return { ...(await call('import.preview', input)), places, answers };
    },
  });
}

/** Records what a preview found. */
export function useCommit() {
  return useMutation<Output<'import.commit'>, CallFailed, { readonly batch: string; readonly choices: Choices }>({
    mutationFn: ({ batch, choices }) =>
      call('import.commit', {
        batch,
        path: undefined,
        paths: undefined,
        ...peopleAndLeft(choices),
        signs: [...choices.signs].map(([item, given]) => ({ item, signs: [...given] })),
        kinds: [...choices.kinds].map(([item, kind]) => ({ item, kind })),
        texts: [...choices.texts].map(([item, text]) => ({ item, text })),
      }),
  });
}

interface More {
  readonly batch: string;
  readonly from: number;
  readonly thread?: string;
}

/** More of what a preview found, from some place on; or the mails of one thread. */
export function useMore() {
  return useMutation<readonly ImportItem[], CallFailed, More>({
    mutationFn: async ({ batch, from, thread }) =>
      (
        await call('import.items', {
          batch,
          from,
          limit: thread === undefined ? pageSize : 500,
          ...(thread !== undefined && { thread }),
        })
      ).items,
  });
}
