import { z } from 'zod';
import { Currency, type EntryId } from './fields.ts';
import { countedAll, Counted } from './counted.ts';
import type { InvoiceStanding } from './invoices.ts';
import { grouped } from './grouped.ts';

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

/** One balance for each currency there are invoices in. */
export function balancesOf(invoices: readonly InvoiceStanding[]): readonly Balance[] {
  const byCurrency = grouped(invoices, ({ currency }) => currency);
  return [...byCurrency].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, list]) => balanceIn(currency, list));
}

function balanceIn(currency: string, invoices: readonly InvoiceStanding[]): Balance {
  const sums = { invoiced: 0, credited: 0, paid: 0, open: 0, overdue: 0, overpaid: 0 };
  const unpaid: (readonly EntryId[])[] = [];
  for (const { amount, credited, paid, open, state, overpaid, entries } of invoices) {
    sums.invoiced += amount;
    sums.credited += credited;
    sums.paid += paid;
    sums.open += open;
    if (state === 'overdue') sums.overdue += open;
    sums.overpaid += overpaid;
    if (open > 0) unpaid.push(entries);
  }
  return {
    currency,
    ...sums,
    entries: countedAll(invoices.map(({ entries }) => entries)),
    openEntries: countedAll(unpaid),
  };
}
