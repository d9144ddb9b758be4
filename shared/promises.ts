import { z } from 'zod';
import { daysBetween, later } from './calendar.ts';
import { Day, EntryId, Money } from './fields.ts';
import type { InvoiceStanding, Settlement } from './invoices.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { grouped } from './grouped.ts';
import { Remembered } from './memo.ts';

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
  readonly lists: Remembered;
}

export const promiseFold: Fold<PromiseLedger> = {
  kinds: ['promised'],
  begin: () => ({ promised: [], lists: new Remembered() }),
  take: ({ promised, lists }, one) => {
    lists.forget();
    if (one.kind === 'promised') promised.push(one);
  },
};

/** What promises are measured against: the invoices as they stand at the end of a day, and the payments until then, oldest first. */
export interface Paid {
  readonly invoices: readonly InvoiceStanding[];
  readonly payments: readonly PaymentOn[];
}

/** The same with the invoices by id, and their payments. */
interface Indexed extends Paid {
  readonly byId: ReadonlyMap<EntryId, InvoiceStanding>;
  readonly paidOn: ReadonlyMap<EntryId, readonly PaymentOn[]>;
}

export interface PaymentOn extends Settlement {
  readonly invoice: EntryId;
}

/**
 * The promises said by a day, and how each stands at its end: kept when what was promised was there by the promised day, broken when that day has
 * passed without it, else pending. What was promised is the amount named; where none is, all that was left to pay. It is meant for the invoice
 * named; where none is, for every invoice that was open when it was said. Only money that came on that day or later counts.
 */
export function promisesOn(ledger: PromiseLedger, paid: Paid, asOf: Day): readonly PromiseStanding[] {
  return ledger.lists.get('promises', [paid.invoices, paid.payments, asOf], () => standingsOf(ledger, paid, asOf));
}

function standingsOf(ledger: PromiseLedger, { invoices, payments }: Paid, asOf: Day): readonly PromiseStanding[] {
  const paid: Indexed = {
    invoices,
    payments,
    byId: new Map(invoices.map((one) => [one.id, one])),
    paidOn: grouped(payments, (one) => one.invoice),
  };
  const said = ledger.promised.filter(({ body }) => body.saidOn <= asOf);
  return said.map(({ entry, body }) => {
    const { saidOn, by, words, amount, invoice } = body;
    const { doneOn, payments } = amount ? amountPaid(paid, saidOn, amount, invoice) : allPaid(paid, saidOn, invoice);
    const state = doneOn !== undefined && doneOn <= by ? 'kept' : asOf > by ? 'broken' : 'pending';
    const standing: PromiseStanding = { entry: entry.id, saidOn, by, state, payments };
    if (words !== undefined) standing.words = words;
    if (amount) standing.amount = amount;
    if (invoice) standing.invoice = invoice;
    if (state === 'broken') standing.daysLate = daysBetween(by, doneOn ?? asOf);
    if (doneOn !== undefined) standing.doneOn = doneOn;
    return standing;
  });
}

interface Fulfilment {
  /** The day all of it was there. */
  readonly doneOn?: Day | undefined;
  readonly payments: EntryId[];
}

function amountPaid(paid: Indexed, saidOn: Day, amount: Money, invoice: EntryId | undefined): Fulfilment {
  const payments = invoice === undefined ? paid.payments : (paid.paidOn.get(invoice) ?? []);
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

function allPaid(paid: Indexed, saidOn: Day, invoice: EntryId | undefined): Fulfilment {
  const meant =
    invoice === undefined
      ? paid.invoices.filter(({ issued, settledOn }) => issued <= saidOn && (settledOn ?? saidOn) >= saidOn)
      : [paid.byId.get(invoice)].filter((one) => one !== undefined);
  const payments = meant.flatMap(({ id }) => {
    const list = paid.paidOn.get(id) ?? [];
    return list.slice(firstFrom(list, saidOn));
  });
  const open = meant.some(({ settledOn }) => settledOn === undefined);
  const doneOn = meant.reduce((last, { settledOn }) => later(last, settledOn ?? last), saidOn);
  const entries = payments.map(({ entry }) => entry);
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
