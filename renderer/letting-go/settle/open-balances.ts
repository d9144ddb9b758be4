import type { Output } from '../../../shared/contract.ts';
import type { Money } from '../../../shared/fields.ts';

/** What is left to pay, per currency. */
export function openBalances({ balances }: Pick<Output<'money.view'>, 'balances'>): Money[] {
  return balances.filter(({ open }) => open > 0).map(({ open, currency }) => ({ minor: open, currency }));
}
