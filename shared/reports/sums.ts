import type { Money } from '../fields.ts';

/** Sums per currency, in the order first met; currencies are never added. */
export function sumsOf(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
