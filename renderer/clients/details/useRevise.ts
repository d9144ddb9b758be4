import { useMutation } from '@tanstack/react-query';
import type { Profile } from '../../../shared/clients.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useInTurn } from '../../app/in-turn.ts';
import type { CallFailed } from '../../bridge.ts';
import { profileBody, type DetailsForm } from './details-form.ts';

interface Revising {
  readonly form: DetailsForm;
  readonly before: DetailsForm;
  /** The profile as it was read. */
  readonly known: Profile;
}

/** Records what changed: the details as one entry, and where the client stands as another. A part that did not change is not recorded again. */
export function useRevise(client: ClientId) {
  const inTurn = useInTurn();
  return useMutation<void, CallFailed, Revising>({
    mutationFn: ({ form, before, known }) =>
      inTurn(async (once) => {
        const profile = profileBody(form, known);
        if (JSON.stringify(profile) !== JSON.stringify(profileBody(before, known)))
          await once('clients.revise', { client, profile });
        if (form.state !== undefined && form.state !== before.state) {
          const body = { state: form.state, reason: form.reason.trim() };
          await once('entries.seal', { client, kind: 'state-changed', body });
        }
      }),
  });
}
