import { newest } from './counted.ts';
import type { EntryId } from './fields.ts';
import type { Sum } from './running.ts';
import type { RequestRow, WaitingView } from './waiting-view.ts';

/** How many answers took so many days. */
export const answerSum: Sum<RequestRow, { answered: number; entries: number; byDays: Map<number, number> }> = {
  begin: () => ({ answered: 0, entries: 0, byDays: new Map() }),
  count: (sum, row, sign) => {
    const { answerDays } = row;
    if (answerDays === undefined) return;
    sum.answered += sign;
    sum.entries += sign * answerOf(row).length;
    sum.byDays.set(answerDays, (sum.byDays.get(answerDays) ?? 0) + sign);
  },
};

/** How long answers took, by nearest rank: the smallest number of days that so many percent do not exceed. */
export function answerTimesOf(
  rows: readonly RequestRow[],
  {
    answered,
    entries,
    byDays,
  }: { readonly answered: number; readonly entries: number; readonly byDays: ReadonlyMap<number, number> },
): Omit<WaitingView['answers'], 'agreed'> {
  const ordered = [...byDays].sort(([a], [b]) => a - b);
  const median = nearestRank(ordered, answered, 50);
  const ninetieth = nearestRank(ordered, answered, 90);
  return {
    answered,
    ...(median !== undefined && { medianDays: median }),
    ...(ninetieth !== undefined && { ninetiethDays: ninetieth }),
    entries: newest(rows, entries, answerOf),
  };
}

function answerOf({ id, answerDays, closedBy }: RequestRow): readonly EntryId[] {
  if (answerDays === undefined) return [];
  return closedBy ? [id, closedBy] : [id];
}

/** The percentile of values given with how often each occurs, in order. */
function nearestRank(
  ordered: readonly (readonly [number, number])[],
  all: number,
  percent: number,
): number | undefined {
  let left = Math.max(1, Math.ceil((percent / 100) * all));
  for (const [value, times] of ordered) {
    left -= times;
    if (left <= 0) return value;
  }
  return undefined;
}
