import type { ClientState, Profile } from './clients.ts';
import type { Day, EntryId } from './fields.ts';
import { standing, type AnyEffective } from './journal/effective.ts';
import { localDay } from './journal/time.ts';

/** The client's details as last recorded. */
export function profileOf(journal: readonly AnyEffective[]): Profile | undefined {
  const latest = standing(journal, 'client-opened', 'client-revised').at(-1);
  if (!latest) return undefined;
  const { occurred: _occurred, exhibits: _exhibits, ...profile } = latest.body;
  if ('state' in profile) {
    const { state: _state, ...rest } = profile;
    return rest;
  }
  return profile;
}

/** One state a client was in, from a day, with the reason given. */
export interface StateSince {
  readonly state: ClientState;
  readonly on: Day;
  readonly reason: string;
  readonly entry: EntryId;
}

/** Every state in the order recorded; the last one holds. */
export function statesOf(journal: readonly AnyEffective[]): readonly StateSince[] {
  return standing(journal, 'client-opened', 'state-changed').map((one) =>
    one.kind === 'client-opened'
      ? { state: one.body.state ?? 'active', on: localDay(one.entry.recordedAt), reason: '', entry: one.entry.id }
      : {
          state: one.body.state,
          on: one.body.on ?? localDay(one.entry.recordedAt),
          reason: one.body.reason,
          entry: one.entry.id,
        },
  );
}

/** The day since which work is stopped, where it is, with its entry: from the last work-stopped that no work-resumed follows (seed A27). */
export function workStopped(
  journal: readonly AnyEffective[],
): { readonly on: Day; readonly entry: EntryId } | undefined {
  const last = standing(journal, 'work-stopped', 'work-resumed').at(-1);
  return last?.kind === 'work-stopped' ? { on: last.body.on, entry: last.entry.id } : undefined;
}
