import { nameFold } from './client-name.ts';
import { concessionFold } from './concessions.ts';
import { deliverableFold } from './deliverables.ts';
import { extraFold } from './extras.ts';
import { invoiceFold } from './invoices.ts';
import type { Ledgers } from './journal/following.ts';
import { letterFold } from './ladder.ts';
import { reasonFold } from './nonpayment-reasons.ts';
import { promiseFold } from './promises.ts';
import { stopFold } from './stop-work.ts';
import { termsFold } from './terms-ledger.ts';
import { requestFold } from './waiting-ledger.ts';
import { workFold } from './work-ledger.ts';
import type { Hours } from './terms.ts';
import type { Rates } from './rates.ts';
import type { Thresholds } from './thresholds.ts';

/** Every ledger of a client's journal. */
export const clientFolds = {
  client: nameFold,
  invoices: invoiceFold,
  promises: promiseFold,
  reasons: reasonFold,
  concessions: concessionFold,
  stops: stopFold,
  letters: letterFold,
  extras: extraFold,
  work: workFold,
  deliverables: deliverableFold,
  terms: termsFold,
  requests: requestFold,
} as const;

export type ClientLedgers = Ledgers<typeof clientFolds>['states'];

/** What holds for all clients: dated rates, thresholds, and working hours with the zone they are in. */
export interface HouseRules {
  readonly rates: Rates;
  readonly thresholds: Thresholds;
  readonly zone: string;
  /** Hours by the day they were set, oldest first; the first also hold for the time before. */
  readonly hours: readonly { readonly from: string; readonly working: readonly Hours[] }[];
}
