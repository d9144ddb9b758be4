import { z } from 'zod';
import { Currency } from './fields.ts';
import { counted, Counted } from './counted.ts';
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
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, list]) => {
      const sum = (part: (invoice: InvoiceStanding) => number): number =>
        list.reduce((total, one) => total + part(one), 0);
      return {
        currency,
        invoiced: sum(({ amount }) => amount),
        credited: sum(({ credited }) => credited),
        paid: sum(({ paid }) => paid),
        open: sum(({ open }) => open),
        overdue: sum(({ state, open }) => (state === 'overdue' ? open : 0)),
        overpaid: sum(({ overpaid }) => overpaid),
        entries: counted(list.flatMap(({ entries }) => entries)),
        openEntries: counted(list.filter(({ open }) => open > 0).flatMap(({ entries }) => entries)),
      };
    });
}
