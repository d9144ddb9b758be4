import { useMutation } from '@tanstack/react-query';
import type { Output } from '../../shared/contract.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Occurred } from '../../shared/journal/time.ts';
import { call, type CallFailed } from '../bridge.ts';
import { draftKeeper } from '../log/composer/draft-keeper.ts';

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
  return draftKeeper<Capture>(({ client, what, sign, occurred }) =>
    what.trim() === ''
      ? undefined
      : { ...(client && { client }), kind: 'incident', body: bodyOf({ what, sign, occurred }) },
  );
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
