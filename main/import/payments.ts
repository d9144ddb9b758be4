import type { Problem } from '../../shared/import/problem.ts';
import type { Item } from './batch.ts';
import { plainWho, type Known } from './known.ts';
import type { Found, Source } from './source.ts';

/** Payments on invoices that are neither in a journal nor in these files, and those in another currency than theirs: no balance would count them. */
export function problemsOfPayments(
  items: readonly Item[],
  sources: readonly Source[],
  known: Known,
): readonly Problem[] {
  const here = new Map<string, Found[]>();
  for (const { found } of items) {
    if (found.kind !== 'invoice') continue;
    const number = plainWho(String(found.body['number']));
    here.set(number, [...(here.get(number) ?? []), found]);
  }
  return items.flatMap(({ file, found, duplicate }): readonly Problem[] => {
    if (found.invoiceNumber === undefined) return [];
    const problem = { file: sources[file]?.info.name ?? '', row: found.row };
    const currencies = currenciesOf(found, here.get(plainWho(found.invoiceNumber)) ?? [], known);
    if (currencies.size === 0)
      return [{ ...problem, code: 'invoice-unknown', detail: found.invoiceNumber.slice(0, 200), leftOut: true }];
    const paid = currencyIn(found);
    // Where several clients have an invoice of this number, one that fits is enough.
    if (duplicate || paid === undefined || currencies.has(paid)) return [];
    return [{ ...problem, code: 'other-currency', detail: otherCurrency(found, [...currencies]), leftOut: false }];
  });
}

/** The currencies of the invoices a payment may be on: its client's where it names one that has such an invoice, else anybody's. */
function currenciesOf({ from, invoiceNumber = '' }: Found, here: readonly Found[], known: Known): ReadonlySet<string> {
  const number = plainWho(invoiceNumber);
  const client = from && known.whoIs(from);
  const all = [...known.invoices].flatMap(([whose, numbers]) => {
    const invoice = numbers.get(number);
    return invoice ? [{ whose, currency: invoice.currency }] : [];
  });
  const own = all.filter(({ whose }) => whose === client);
  const read = here.flatMap((one) => currencyIn(one) ?? []);
  return new Set([...(own.length > 0 ? own : all).map(({ currency }) => currency), ...read]);
}

/** A payment's currency, the number of its invoice, and the currencies that has. */
export function otherCurrency(payment: Found, currencies: readonly string[]): string {
  return `${currencyIn(payment)}; ${payment.invoiceNumber?.slice(0, 150)}: ${currencies.slice(0, 5).join(', ')}`;
}

export function currencyIn({ body }: Found): string | undefined {
  const { amount } = body;
  return typeof amount === 'object' && amount !== null && 'currency' in amount && typeof amount.currency === 'string'
    ? amount.currency
    : undefined;
}
