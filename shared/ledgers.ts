import { adviceFold } from './advice.ts';
import { choiceFold } from './choices.ts';
import { nameFold } from './client-name.ts';
import { closingFold } from './closing.ts';
import { concessionFold } from './concessions.ts';
import { deliverableFold } from './deliverables.ts';
import { disagreementFold } from './disagreements.ts';
import { extraFold } from './extras.ts';
import { invoiceFold } from './invoices.ts';
import type { Ledgers } from './journal/following.ts';
import { letterFold } from './ladder.ts';
import { reasonFold } from './nonpayment-reasons.ts';
import { noticeFold } from './notices.ts';
import { offerFold } from './offers.ts';
import { promiseFold } from './promises.ts';
import { retentionFold } from './retention.ts';
import { signFold } from './sign-ledger.ts';
import { stopFold } from './stop-work.ts';
import { termsFold } from './terms-ledger.ts';
import { requestFold } from './waiting-ledger.ts';
import { workFold } from './work-ledger.ts';

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
  signs: signFold,
  advice: adviceFold,
  offers: offerFold,
  disagreements: disagreementFold,
  notices: noticeFold,
  choices: choiceFold,
  retention: retentionFold,
  closing: closingFold,
} as const;

export type ClientLedgers = Ledgers<typeof clientFolds>['states'];
