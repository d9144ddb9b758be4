import type { Output } from '../../../shared/contract.ts';
import type { Money } from '../../../shared/fields.ts';

/** What is left to pay, per currency. */
export function openBalances({ balances }: Pick<Output<'money.view'>, 'balances'>): Money[] {
  return balances.filter(({ open }) => open > 0).map(({ open, currency }) => ({ minor: open, currency }));
}

/** What is worked and not billed, where it is of one currency: the sum a final invoice begins with. */
export function unbilledSum({ exposure }: Pick<Output<'money.view'>, 'exposure'>): Money | undefined {
  const sums = exposure.flatMap(({ unbilled, currency }) =>
    unbilled && unbilled.minor > 0 ? [{ minor: unbilled.minor, currency }] : [],
  );
  return sums.length === 1 ? sums[0] : undefined;
}
