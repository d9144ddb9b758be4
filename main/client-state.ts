import { statesOf, workStopped } from '../shared/client-profile.ts';
import type { ClientSummary } from '../shared/calls/clients.ts';
import type { Day, EntryId } from '../shared/fields.ts';
import type { AnyEffective } from '../shared/journal/effective.ts';

/** Where a client stands now, and since when. Who is being let go is that first; that the work stands still then goes without saying. */
export function stateNow(journal: readonly AnyEffective[]): {
  readonly state: ClientSummary['state'];
  readonly since?: Day;
  readonly sinceEntry?: EntryId;
} {
  const current = statesOf(journal).at(-1);
  const ending = current?.state === 'former' || current?.state === 'letting-go';
  const stopped = ending ? undefined : workStopped(journal);
  const since = stopped ?? current;
  return {
    state: stopped === undefined ? (current?.state ?? 'active') : 'work-stopped',
    ...(since && { since: since.on, sinceEntry: since.entry }),
  };
}
