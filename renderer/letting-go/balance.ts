import type { Money } from '../../shared/fields.ts';
import type { Formatter } from '../../shared/format.ts';

/** What is unpaid, as words; amounts of several currencies stand side by side. Undefined where nothing is open. */
export function openSums(balance: readonly Money[], format: Pick<Formatter, 'money'>): string | undefined {
  const open = balance.filter(({ minor }) => minor > 0);
  return open.length === 0 ? undefined : open.map((sum) => format.money(sum)).join(' + ');
}
