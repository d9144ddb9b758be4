import { isKind, type Entry } from './journal/entry.ts';

/** What can happen to the journal as a whole. */
export const historyEvents = [
  'restored',
  'new-computer',
  'rolled-back',
  'protected',
  'passphrase-changed',
  'unprotected',
  'client-erased',
  'client-lost',
] as const;

export interface HistoryEvent {
  readonly what: (typeof historyEvents)[number];
  readonly from?: string;
  /** ISO 8601 in UTC. */
  readonly madeAt?: string;
  readonly why?: string;
}

const protections = { on: 'protected', changed: 'passphrase-changed', off: 'unprotected' } as const;

/** What an entry of the vault's own journal says of the journal as a whole; undefined where it says something else. */
export function historyOf(entry: Entry): HistoryEvent | undefined {
  if (isKind(entry, 'restored')) {
    const { from, backupMadeAt } = entry.body;
    return { what: 'restored', from, ...(backupMadeAt !== undefined && { madeAt: backupMadeAt }) };
  }
  // A restore begins a computer's file anew, and says so itself.
  if (isKind(entry, 'device-begun')) {
    const { because } = entry.body;
    return because === 'restored' ? undefined : { what: because };
  }
  if (isKind(entry, 'passphrase-changed')) return { what: protections[entry.body.protection] };
  if (isKind(entry, 'client-erased')) {
    const { why } = entry.body;
    return { what: 'client-erased', ...(why !== undefined && { why }) };
  }
  if (isKind(entry, 'loss-accepted')) return { what: 'client-lost', why: entry.body.why };
  return undefined;
}
