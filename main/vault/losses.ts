import type { ClientId } from '../../shared/fields.ts';
import { isKind, type Entry } from '../../shared/journal/entry.ts';

/** A client whose folder has gone from the vault without being erased. */
export interface Lost {
  readonly client: ClientId;
  /** How many entries this computer knows of. */
  readonly entries: number;
}

/** The clients whose loss the vault's own journal says was accepted: if their folders come back, they are read like any other. */
export function acceptedLosses(vaultEntries: readonly Entry[]): ReadonlySet<ClientId> {
  return new Set(vaultEntries.flatMap((entry) => (isKind(entry, 'loss-accepted') ? entry.body.client : [])));
}
