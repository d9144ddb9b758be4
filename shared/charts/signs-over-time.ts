import { usualSize, type Chart, type Size } from '../charts.ts';
import type { Formatter } from '../format.ts';
import { inWords, uprightBars } from './bars.ts';

/** Incidents of each month (seed C0: consider how often). */
export function signsChart(
  months: readonly string[],
  counts: readonly number[],
  f: Formatter,
  size: Size = usualSize,
): Chart {
  const near = `${months.at(-1) ?? '2000-01'}-01`;
  const bars = months.map((month, i) => ({
    name: f.months(`${month}-01`, `${month}-01`, near),
    value: counts[i] ?? 0,
    text: f.number(counts[i] ?? 0),
    tone: 'late' as const,
  }));
  const title = f.t('next.signs.chart');
  return {
    title,
    ...size,
    ...uprightBars(bars, size),
    alt: f.t('next.signs.chartSaid', { numbers: inWords(bars, f) }),
    table: {
      summary: title,
      columns: [
        { title: f.t('ledgers.columns.month'), share: 3 },
        { title: f.t('next.signs.all'), share: 2, align: 'end' },
      ],
      rows: bars.map(({ text }, i) => ({ cells: [{ text: f.day(months[i] ?? '') }, { text }] })),
    },
  };
}
