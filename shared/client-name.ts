import type { Fold } from './journal/following.ts';

/** A client's name as last recorded. */
export interface NameLedger {
  name: string;
}

export const nameFold: Fold<NameLedger> = {
  kinds: ['client-opened', 'client-revised'],
  begin: () => ({ name: '' }),
  take: (ledger, one) => {
    if (one.kind === 'client-opened' || one.kind === 'client-revised') ledger.name = one.body.name;
  },
};
