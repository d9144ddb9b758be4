import type { Output } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';

export type MoneyView = Output<'money.view'>;
export type InvoiceRow = MoneyView['invoices'][number];

/** What every section of the account is made from. */
export interface AccountProps {
  readonly client: ClientId;
  readonly money: MoneyView;
}
