import { useMutation } from '@tanstack/react-query';
import type { Sealing } from '../../../shared/calls/entries.ts';
import type { Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { call, type CallFailed } from '../../bridge.ts';
import { trimmed, type DraftBody } from './draft-body.ts';
import { formOf, type ComposedKind } from './forms.ts';
import type { Writing } from './useDraft.ts';

/** Records what was written. Recording twice gives the first answer, because the draft's id becomes the entry's. */
export function useRecord(client: ClientId) {
  return useMutation<Output<'entries.seal'>, CallFailed, Writing>({
    mutationFn: ({ id, kind, body }) =>
      call('entries.seal', { client, kind, body: complete(kind, body), draft: id } as Sealing), // the kind's own schema has passed it
  });
}

/** The body as it is recorded. A kind that names a day of its own (paid on, issued) needs no other time. */
export function complete(kind: ComposedKind, body: DraftBody): DraftBody {
  const { occurred, ...rest } = trimmed(body);
  return occurred === undefined || formOf(kind).fields.some(({ today }) => today) ? rest : { ...rest, occurred };
}
