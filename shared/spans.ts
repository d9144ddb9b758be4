import type { DayNumber } from './calendar.ts';

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The union of spans as spans that neither touch nor overlap, in order; a span that ends before it begins is empty. */
export function union(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from);
  const merged: { from: DayNumber; to: DayNumber }[] = [];
  for (const { from, to } of sorted) {
    const last = merged.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** The parts of spans that lie within another. */
export function within(spans: readonly Span[], bounds: Span): readonly Span[] {
  return spans
    .map(({ from, to }) => ({ from: Math.max(from, bounds.from), to: Math.min(to, bounds.to) }))
    .filter(({ from, to }) => from <= to);
}

/** Days in spans that do not overlap. */
export function daysIn(spans: readonly Span[]): number {
  return spans.reduce((days, { from, to }) => days + to - from + 1, 0);
}

/** Whether a day lies in one of spans that are in order and do not overlap. */
export function covers(spans: readonly Span[], day: DayNumber): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span || day < span.from) high = middle;
    else if (day > span.to) low = middle + 1;
    else return true;
  }
  return false;
}
