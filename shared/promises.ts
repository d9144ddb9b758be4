import { z } from 'zod';
import { daysBetween, later } from './calendar.ts';
import { Day, EntryId, Money } from './fields.ts';
import {
  invoicesOn,
  paymentsFor,
  paymentsOn,
  type InvoiceLedger,
  type InvoiceStanding,
  type PaymentOn,
} from './invoices.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';

/** A promise to pay and what came of it (seed T2, "next week, next month"). Nobody records that it was kept: the payments say so. */
export const PromiseStanding = z.object({
  entry: EntryId,
  saidOn: Day,
  by: Day,
  words: z.string().optional(),
  amount: Money.optional(),
  invoice: EntryId.optional(),
  state: z.enum(['kept', 'broken', 'pending']),
  /** Days after the promised day that the money came, or that it has not come by now; only of a broken one. */
  daysLate: z.int().optional(),
  /** The day all of it was there, where it was. */
  doneOn: Day.optional(),
  /** The payments that count for it. */
  payments: z.array(EntryId),
});
export type PromiseStanding = z.output<typeof PromiseStanding>;

/** Promises to pay, in the order recorded. */
export interface PromiseLedger {
  readonly promised: Effective<'promised'>[];
  /** How promises stood that are about one invoice, with that invoice as it stood then: as long as it does, so do they. */
  readonly standings: Map<
    EntryId,
    { readonly asOf: Day; readonly of: InvoiceStanding | undefined; readonly standing: PromiseStanding }
  >;
}

export const promiseFold: Fold<PromiseLedger> = {
  kinds: ['promised'],
  begin: () => ({ promised: [], standings: new Map() }),
  take: ({ promised }, one) => {
    if (one.kind === 'promised') promised.push(one);
  },
};

/**
 * The promises said by a day, and how each stands at its end: kept when what was promised was there by the promised day, broken when that day has
 * passed without it, else pending. What was promised is the amount named; where none is, all that was left to pay. It is meant for the invoice
 * named; where none is, for every invoice that was open when it was said. Only money that came on that day or later counts.
 */
export function promisesOn(ledger: PromiseLedger, invoices: InvoiceLedger, asOf: Day): readonly PromiseStanding[] {
  const standings = invoicesOn(invoices, asOf);
  const payments = paymentsOn(invoices, asOf);
  const list: PromiseStanding[] = [];
  for (const one of ledger.promised) {
    const { saidOn, invoice, amount } = one.body;
    if (saidOn > asOf) continue;
    if (invoice === undefined) {
      list.push(
        standingOf(
          one,
          amount ? amountPaid(payments, saidOn, amount) : allPaid(standings, payments, saidOn, false),
          asOf,
        ),
      );
      continue;
    }
    const of = invoices.standings.row(invoice);
    const known = ledger.standings.get(one.entry.id);
    if (known && known.asOf === asOf && known.of === of && of) list.push(known.standing);
    else {
      const paid = paymentsFor(invoices, invoice, asOf);
      const fulfilled = amount ? amountPaid(paid, saidOn, amount) : allPaid(of ? [of] : [], paid, saidOn, true);
      const standing = standingOf(one, fulfilled, asOf);
      ledger.standings.set(one.entry.id, { asOf, of, standing });
      list.push(standing);
    }
  }
  return list;
}

function standingOf(
  { entry, body }: Effective<'promised'>,
  { doneOn, payments }: Fulfilment,
  asOf: Day,
): PromiseStanding {
  const { saidOn, by, words, amount, invoice } = body;
  const state = doneOn !== undefined && doneOn <= by ? 'kept' : asOf > by ? 'broken' : 'pending';
  const standing: PromiseStanding = { entry: entry.id, saidOn, by, state, payments };
  if (words !== undefined) standing.words = words;
  if (amount) standing.amount = amount;
  if (invoice) standing.invoice = invoice;
  if (state === 'broken') standing.daysLate = daysBetween(by, doneOn ?? asOf);
  if (doneOn !== undefined) standing.doneOn = doneOn;
  return standing;
}

interface Fulfilment {
  /** The day all of it was there. */
  readonly doneOn?: Day | undefined;
  readonly payments: EntryId[];
}

/** When payments came to an amount; they are in order. */
function amountPaid(payments: readonly PaymentOn[], saidOn: Day, amount: Money): Fulfilment {
  const counting: EntryId[] = [];
  let sum = 0;
  for (let i = firstFrom(payments, saidOn); i < payments.length; i++) {
    const payment = payments[i];
    if (payment?.currency !== amount.currency) continue;
    counting.push(payment.entry);
    sum += payment.minor;
    if (sum >= amount.minor) return { doneOn: payment.on, payments: counting };
  }
  return { payments: counting };
}

/** When all of these invoices that were open when it was said were settled, or those of one that was named. */
function allPaid(
  invoices: readonly InvoiceStanding[],
  payments: readonly PaymentOn[],
  saidOn: Day,
  isNamed: boolean,
): Fulfilment {
  const meant = isNamed
    ? invoices
    : invoices.filter(({ issued, settledOn }) => issued <= saidOn && (settledOn ?? saidOn) >= saidOn);
  const ids = new Set(meant.map(({ id }) => id));
  const entries = payments
    .slice(firstFrom(payments, saidOn))
    .flatMap(({ entry, invoice }) => (ids.has(invoice) ? entry : []));
  const open = meant.some(({ settledOn }) => settledOn === undefined);
  const doneOn = meant.reduce((last, { settledOn }) => later(last, settledOn ?? last), saidOn);
  return open ? { payments: entries } : { doneOn, payments: entries };
}

/** Where the payments of a day or later begin. */
function firstFrom(payments: readonly PaymentOn[], day: Day): number {
  let low = 0;
  let high = payments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((payments[middle]?.on ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
