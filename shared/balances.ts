import { z } from 'zod';
import { Currency, type EntryId } from './fields.ts';
import { Counted, newest } from './counted.ts';
import type { InvoiceStanding } from './invoices.ts';
import { summed, type Sum } from './running.ts';

/** The account in one currency, in minor units. Amounts of several currencies are never added. */
export const Balance = z.object({
  currency: Currency,
  invoiced: z.int(),
  credited: z.int(),
  paid: z.int(),
  /** Left to pay, due or not. */
  open: z.int(),
  overdue: z.int(),
  /** Received beyond what was invoiced. */
  overpaid: z.int(),
  entries: Counted,
  /** The invoices that are still open. */
  openEntries: Counted,
});
export type Balance = z.output<typeof Balance>;

interface Sums {
  invoiced: number;
  credited: number;
  paid: number;
  open: number;
  overdue: number;
  overpaid: number;
  invoices: number;
  entries: number;
  openEntries: number;
}

/** What the invoices of each currency come to. */
export const balanceSum: Sum<InvoiceStanding, Map<string, Sums>> = {
  begin: () => new Map(),
  count: (sums, { currency, amount, credited, paid, open, state, overpaid, entries }, sign) => {
    let of = sums.get(currency);
    if (!of) {
      of = {
        invoiced: 0,
        credited: 0,
        paid: 0,
        open: 0,
        overdue: 0,
        overpaid: 0,
        invoices: 0,
        entries: 0,
        openEntries: 0,
      };
      sums.set(currency, of);
    }
    of.invoiced += sign * amount;
    of.credited += sign * credited;
    of.paid += sign * paid;
    of.open += sign * open;
    if (state === 'overdue') of.overdue += sign * open;
    of.overpaid += sign * overpaid;
    of.invoices += sign;
    of.entries += sign * entries.length;
    if (open > 0) of.openEntries += sign * entries.length;
  },
};

/** One balance for each currency there are invoices in. */
export function balancesOf(
  invoices: readonly InvoiceStanding[],
  sums: ReadonlyMap<string, Sums> = summed(balanceSum, invoices),
): readonly Balance[] {
  const present = [...sums].filter(([, of]) => of.invoices > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return present.map(([currency, { invoiced, credited, paid, open, overdue, overpaid, entries, openEntries }]) => ({
    currency,
    invoiced,
    credited,
    paid,
    open,
    overdue,
    overpaid,
    entries: newest(invoices, entries, (one) => (one.currency === currency ? one.entries : nothing)),
    openEntries: newest(invoices, openEntries, (one) =>
      one.currency === currency && one.open > 0 ? one.entries : nothing,
    ),
  }));
}

const nothing: readonly EntryId[] = [];
