import { useMutation } from '@tanstack/react-query';
import type { Output } from '../../shared/contract.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Occurred } from '../../shared/journal/time.ts';
import { call, type CallFailed } from '../bridge.ts';
import { autosave } from '../log/composer/autosave.ts';

/** The three fields. */
export interface Capture {
  readonly client: ClientId | undefined;
  readonly what: string;
  readonly sign: string | undefined;
  /** When it happened, as it was typed; nothing is just now. */
  readonly when: string;
  /** How that was understood. */
  readonly occurred: Occurred | undefined;
}

/** Keeps what is typed as the draft of an incident, which the log offers to finish. */
export function captureKeeper() {
  let id: EntryId | undefined;
  const saver = autosave<Capture>(
    async ({ client, what, sign, occurred }) => {
      if (what.trim() === '') return;
      const body = bodyOf({ what, sign, occurred });
      const kept = await call('drafts.save', { ...(id && { id }), ...(client && { client }), kind: 'incident', body });
      id = kept.id;
    },
    400,
    () => undefined,
  );
  return {
    later: saver.later,
    /** Keeps what still waits, and gives the draft's id. Recording does not hang on it. */
    settle: async () => {
      await saver.now().catch(() => undefined);
      return id;
    },
    sealed: () => {
      saver.drop();
      id = undefined;
    },
  };
}

export interface Recording {
  readonly client: ClientId;
  readonly what: string;
  readonly sign: string | undefined;
  readonly occurred: Occurred | undefined;
  readonly draft: EntryId | undefined;
}

/** Records the incident. */
export function useRecord() {
  return useMutation<Output<'entries.seal'>, CallFailed, Recording>({
    mutationFn: ({ client, draft, ...written }) =>
      call('entries.seal', {
        client,
        kind: 'incident',
        body: bodyOf(written),
        ...(draft && { draft }),
      }),
  });
}

function bodyOf({ what, sign, occurred }: Pick<Capture, 'what' | 'sign' | 'occurred'>) {
  return { what, ...(sign !== undefined && { signs: [sign] }), ...(occurred && { occurred }) };
}
