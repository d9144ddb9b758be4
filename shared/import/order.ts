/** In which order a written day names its parts: `3/4/2025` is April or March by it. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What reading a column of days found out about their order. */
export type OrderFound =
  { readonly order: DateOrder } | { readonly ambiguous: readonly DateOrder[] } | { readonly none: true };

const threeParts = /^\s*(\d{1,4})\s*[./\-年]\s*(\d{1,2})\s*[./\-月]\s*(\d{1,4})/u;

/**
 * The order in which days are written, from all of them together: one day past the twelfth settles it. Where none does, the orders that are possible,
 * for the user to choose from: it is never guessed.
 */
export function orderOf(days: Iterable<string>): OrderFound {
  const possible = new Set<DateOrder>(dateOrders);
  let seen = false;
  for (const text of days) {
    const match = threeParts.exec(text);
    if (!match) continue;
    seen = true;
    const [, first = '', second = '', third = ''] = match;
    if (first.length >= 3) return { order: 'ymd' };
    if (third.length >= 3) possible.delete('ymd');
    for (const order of possible)
      if (!fits(order, Number(first), Number(second), Number(third))) possible.delete(order);
  }
  if (!seen) return { none: true };
  const left = dateOrders.filter((order) => possible.has(order));
  const [only, ...others] = left;
  if (only === undefined) return { ambiguous: ['dmy', 'mdy'] }; // they contradict one another: rows of either order will be named
  return others.length === 0 ? { order: only } : { ambiguous: left };
}

function fits(order: DateOrder, first: number, second: number, third: number): boolean {
  const [month, day] = order === 'dmy' ? [second, first] : order === 'mdy' ? [first, second] : [second, third];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
