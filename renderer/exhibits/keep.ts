import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Output, WindowAsk } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { useNow } from '../app/now.ts';
import { call, CallFailed, tokenOf } from '../bridge.ts';

/** Files on their way to become exhibits: chosen in the system's dialog, dropped, or pasted. */
export type Incoming =
  { readonly from: 'dialog' } | { readonly from: 'drop' | 'clipboard'; readonly files: readonly File[] };

export type Kept = Output<'exhibits.add'>;

/**
 * Keeps files byte for byte, one after the other. Each is told as soon as it is kept, so that a later failure takes none back; and to what stands there by
 * then, for one goes on writing while a large file is kept.
 */
export function useKeep(client: ClientId, onKept: (kept: Kept) => void) {
  const { t, format } = useWords();
  const now = useNow();
  const [current, setCurrent] = useState<string>();
  const latest = useRef(onKept);
  useEffect(() => {
    latest.current = onKept;
  });
  const add = async (ask: WindowAsk<'exhibits.add'>) => {
    const kept = await call('exhibits.add', ask);
    latest.current(kept); // looked up only now: in one line with the call, it would be who stood there before it
  };
  const keeping = useMutation<void, CallFailed, Incoming>({
    mutationFn: async (incoming) => {
      try {
        if (incoming.from === 'dialog') {
          const { token, name } = await call('desktop.choose', { purpose: 'exhibit' });
          setCurrent(name);
          await add({ client, path: { token } });
          return;
        }
        for (const file of incoming.files) {
          const isPicture = incoming.from === 'clipboard' && file.type.startsWith('image/');
          const name = isPicture
            ? `${t('exhibits.pastedName', { stamp: format.stamp(now()).replaceAll(':', '.') })}.${file.type.slice(6)}`
            : file.name;
          const given = await tokenOf(file, name);
          const origin =
            incoming.from === 'clipboard'
              ? { source: t('exhibits.fromClipboard'), ...(isPicture && { capturedAt: new Date().toISOString() }) }
              : {};
          // Of a folder, every file in it becomes an exhibit of its own.
          const { files } = given.folder
            ? await call('desktop.inside', { folder: { token: given.token } })
            : { files: [{ token: given.token, name }] };
          for (const one of files) {
            setCurrent(one.name);
            await add({ client, path: { token: one.token }, ...origin });
          }
        }
      } catch (error) {
        if (!(error instanceof CallFailed && error.code === 'cancelled')) throw error;
      } finally {
        setCurrent(undefined);
      }
    },
  });
  return { keep: keeping.mutate, isKeeping: keeping.isPending, current, failure: keeping.error };
}

/** What {@link useKeep} answers. */
export type Keeping = ReturnType<typeof useKeep>;
