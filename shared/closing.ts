import type { Fold } from './journal/following.ts';

/** Whether the engagement with a client is over. What comes later can still be recorded. */
export interface ClosingLedger {
  isOver: boolean;
}

/** The end is the close of letting go, or the client's being called a former one; being taken (back) as any other client undoes it. */
export const closingFold: Fold<ClosingLedger> = {
  kinds: ['client-opened', 'letting-go-step', 'state-changed'],
  begin: () => ({ isOver: false }),
  take: (ledger, one) => {
    if (one.kind === 'client-opened') ledger.isOver = one.body.state === 'former';
    else if (one.kind === 'letting-go-step' && one.body.step === 'close') ledger.isOver = true;
    else if (one.kind === 'state-changed' && one.body.state !== 'letting-go')
      ledger.isOver = one.body.state === 'former';
  },
};
