import { dayNumber, daysBetween, type DayNumber } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import type { FixedSum } from './fixed-sums.ts';
import type { InterestSum, Principal } from './interest.ts';
import { Memo, Remembered } from './memo.ts';
import type { InvoiceRow } from './money-view.ts';
import { Running } from './running.ts';

/** Money that made an invoice smaller: paid, or credited. */
export interface Settlement {
  readonly entry: EntryId;
  readonly kind: 'payment' | 'credit-note';
  readonly on: Day;
  readonly minor: number;
  readonly currency: string;
}

/** What a late invoice gives a right to. */
export interface Claim {
  readonly interest?: InterestSum;
  readonly fixedSum?: FixedSum;
}

/** Invoices as recorded, what was paid and credited on each, and time granted for them. */
export interface InvoiceLedger {
  readonly invoices: Map<EntryId, Effective<'invoice'>>;
  readonly settlements: Map<EntryId, Settlement[]>;
  /** Extensions granted, by invoice: each moves the day from which it counts as late. */
  readonly extensions: Map<EntryId, Effective<'concession'>[]>;
  /** What came in, whatever its invoice. */
  readonly payments: Running<PaymentOn>;
  readonly paymentOf: Map<EntryId, PaymentOn>;
  /** Invoices with a payment or credit in another currency, and what was paid on none. */
  readonly mismatched: Set<EntryId>;
  readonly standings: Running<InvoiceStanding>;
  readonly claims: Memo<Claim>;
  readonly rows: Running<InvoiceRow>;
  readonly lists: Remembered;
}

/** A payment, and the invoice it was for. */
export interface PaymentOn extends Settlement {
  readonly invoice: EntryId;
}

export const invoiceFold: Fold<InvoiceLedger> = {
  kinds: ['invoice', 'payment', 'credit-note', 'concession'],
  begin: () => ({
    invoices: new Map(),
    settlements: new Map(),
    extensions: new Map(),
    payments: new Running(
      ({ entry }) => entry,
      (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
    ),
    paymentOf: new Map(),
    mismatched: new Set(),
    standings: new Running<InvoiceStanding>(({ id }) => id, byDue),
    claims: new Memo(),
    rows: new Running<InvoiceRow>(({ id }) => id, byDue),
    lists: new Remembered(),
  }),
  take: (ledger, one) => {
    ledger.lists.forget();
    if (one.kind === 'invoice') {
      const { id } = one.entry;
      ledger.invoices.set(id, one);
      ledger.standings.add(id);
      ledger.rows.add(id);
      noteMismatch(ledger, id);
    } else if (one.kind === 'concession') {
      const { type, invoice, until } = one.body;
      if (type !== 'extension' || !invoice || until === undefined) return;
      add(ledger.extensions, invoice, one);
      touch(ledger, invoice);
    } else if (one.kind === 'payment' || one.kind === 'credit-note') {
      const { invoice, on, amount } = one.body;
      const settlement = { entry: one.entry.id, kind: one.kind, on, minor: amount.minor, currency: amount.currency };
      add(ledger.settlements, invoice, settlement);
      touch(ledger, invoice);
      if (ledger.invoices.get(invoice)?.body.amount.currency !== amount.currency) ledger.mismatched.add(invoice);
      if (one.kind === 'credit-note') return;
      ledger.paymentOf.set(settlement.entry, { ...settlement, invoice });
      ledger.payments.add(settlement.entry);
    }
  },
};

function touch({ standings, claims, rows }: InvoiceLedger, invoice: EntryId): void {
  standings.touch(invoice);
  claims.touch(invoice);
  rows.touch(invoice);
}

/** Settles what came in before its invoice did, from another computer. */
function noteMismatch({ invoices, settlements, mismatched }: InvoiceLedger, id: EntryId): void {
  const currency = invoices.get(id)?.body.amount.currency;
  if (settlements.get(id)?.some((one) => one.currency !== currency)) mismatched.add(id);
  else mismatched.delete(id);
}

function add<T>(lists: Map<EntryId, T[]>, id: EntryId, one: T): void {
  const list = lists.get(id);
  if (list) list.push(one);
  else lists.set(id, [one]);
}

export type InvoiceState = 'open' | 'overdue' | 'paid' | 'credited';

/** How one invoice stands at the end of a day. Sums are minor units of its currency. */
export interface InvoiceStanding {
  readonly id: EntryId;
  readonly number: string;
  readonly issued: Day;
  /** As agreed. */
  readonly due: Day;
  /** The later day the user granted, where there is one; lateness counts from it. */
  readonly extendedTo?: Day;
  readonly currency: string;
  readonly amount: number;
  readonly paid: number;
  readonly credited: number;
  /** What is left to pay; never below zero. */
  readonly open: number;
  /** What came in beyond the amount. */
  readonly overpaid: number;
  readonly state: InvoiceState;
  /** The day nothing was left to pay. */
  readonly settledOn?: Day;
  /**
   * Days from the day it was due to the day it was paid, or to this day while it is not; 0 or less is on time. None for an invoice that is
   * not due yet, and for one that was credited whole.
   */
  readonly daysLate?: number;
  /** What was paid and credited on it by this day, oldest first. */
  readonly settlements: readonly Settlement[];
  /** The invoice's entry, then those of its payments and credits. */
  readonly entries: readonly EntryId[];
}

/** Every invoice issued by a day, in the order they fell due. Payments in another currency than the invoice's are not counted on it. */
export function invoicesOn(ledger: InvoiceLedger, asOf: Day): readonly InvoiceStanding[] {
  return ledger.standings.read([asOf], (id) => {
    const one = ledger.invoices.get(id);
    return one && one.body.issued <= asOf ? standingOf(ledger, one, asOf) : undefined;
  });
}

/** How an invoice stands at the end of a day; `undefined` where no such invoice counts on it. */
export function invoiceOn(ledger: InvoiceLedger, id: EntryId, asOf: Day): InvoiceStanding | undefined {
  invoicesOn(ledger, asOf);
  return ledger.standings.row(id);
}

/** Money that came in by a day, oldest first, whatever its invoice. */
export function paymentsOn({ payments, paymentOf }: InvoiceLedger, asOf: Day): readonly PaymentOn[] {
  return payments.read([asOf], (id) => {
    const one = paymentOf.get(id);
    return one && one.on <= asOf ? one : undefined;
  });
}

/** What of it came in for one invoice. */
export function paymentsFor(
  { settlements, paymentOf }: InvoiceLedger,
  invoice: EntryId,
  asOf: Day,
): readonly PaymentOn[] {
  const list = (settlements.get(invoice) ?? []).flatMap(({ entry, on }) =>
    on <= asOf ? (paymentOf.get(entry) ?? []) : [],
  );
  return list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function standingOf(ledger: InvoiceLedger, { entry, body }: Effective<'invoice'>, asOf: Day): InvoiceStanding {
  const { minor: amount, currency } = body.amount;
  const settlements = settlementsOf(ledger, entry.id, currency, asOf);
  let paid = 0;
  let credited = 0;
  let settledOn: Day | undefined;
  for (const { kind, minor, on } of settlements) {
    if (kind === 'payment') paid += minor;
    else credited += minor;
    if (settledOn === undefined && paid + credited >= amount) settledOn = on;
  }
  const extendedTo = extensionOf(ledger, entry.id, body.due);
  const from = extendedTo ?? body.due;
  const state = settledOn !== undefined ? (credited >= amount ? 'credited' : 'paid') : asOf > from ? 'overdue' : 'open';
  // Thousands of these are made for one view: what is there only sometimes is added, which costs less than to spread it in.
  const standing: { -readonly [K in keyof InvoiceStanding]: InvoiceStanding[K] } = {
    id: entry.id,
    number: body.number,
    issued: body.issued,
    due: body.due,
    currency,
    amount,
    paid,
    credited,
    open: Math.max(0, amount - paid - credited),
    overpaid: Math.max(0, paid + credited - amount),
    state,
    settlements,
    entries: [entry.id, ...settlements.map((one) => one.entry)],
  };
  if (extendedTo !== undefined) standing.extendedTo = extendedTo;
  if (settledOn !== undefined) standing.settledOn = settledOn;
  if (state === 'paid' && settledOn !== undefined) standing.daysLate = daysBetween(from, settledOn);
  if (state === 'overdue') standing.daysLate = daysBetween(from, asOf);
  return standing;
}

/** What was unpaid at the end of the due day and after each later payment or credit: the principals interest is counted on. */
export function principalsOf({ amount, due, extendedTo, settlements }: InvoiceStanding): readonly Principal[] {
  let open = amount;
  const list: { after: Day; minor: number }[] = [{ after: extendedTo ?? due, minor: open }];
  for (const { on, minor } of settlements) {
    open -= minor;
    const last = list.at(-1);
    if (last && on <= last.after) last.minor = Math.max(0, open);
    else list.push({ after: on, minor: Math.max(0, open) });
  }
  return list;
}

/** Payments and credits that belong to no invoice that counts, or are in another currency than theirs: shown apart, added to nothing. */
export function unmatched({ invoices, settlements, mismatched }: InvoiceLedger, asOf: Day): readonly Settlement[] {
  return [...mismatched].flatMap((invoice) => {
    const currency = invoices.get(invoice)?.body.amount.currency;
    return (settlements.get(invoice) ?? []).filter((one) => one.currency !== currency && one.on <= asOf);
  });
}

/** The stretch of days an invoice was overdue: the first day after it was due, and the last (open while it is unpaid). */
export function overdueSpan(
  invoice: InvoiceStanding,
): { readonly from: DayNumber; readonly to: DayNumber } | undefined {
  if (invoice.daysLate === undefined || invoice.daysLate <= 0) return undefined;
  const from = dayNumber(invoice.extendedTo ?? invoice.due) + 1;
  return { from, to: invoice.settledOn === undefined ? Infinity : dayNumber(invoice.settledOn) };
}

/** What counted on an invoice by a day, oldest first. */
function settlementsOf(
  { settlements }: InvoiceLedger,
  invoice: EntryId,
  currency: string,
  asOf: Day,
): readonly Settlement[] {
  const all = settlements.get(invoice);
  if (!all) return [];
  const list = all.filter((one) => one.currency === currency && one.on <= asOf);
  return list.length > 1 ? list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) : list; // a stable sort
}

function extensionOf({ extensions }: InvoiceLedger, invoice: EntryId, due: Day): Day | undefined {
  const granted = extensions.get(invoice)?.at(-1)?.body.until;
  return granted !== undefined && granted > due ? granted : undefined;
}

function byDue(a: Pick<InvoiceStanding, 'due' | 'issued'>, b: Pick<InvoiceStanding, 'due' | 'issued'>): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0;
}
