import { usualSize, type Chart, type Size } from '../charts.ts';
import type { Formatter } from '../format.ts';
import { inWords, uprightBars } from './bars.ts';

/** Days of waiting in each month (row 45; seed A11); the last two years where there are more. */
export function waitingChart(
  months: readonly { readonly month: string; readonly days: number }[],
  f: Formatter,
  size: Size = usualSize,
): Chart {
  const shown = months.slice(-24);
  const near = `${shown.at(-1)?.month ?? '2000-01'}-01`;
  const name = (month: string): string => f.months(`${month}-01`, `${month}-01`, near);
  const bars = shown.map(({ month, days }) => ({
    name: name(month),
    value: days,
    text: f.number(days),
    tone: 'ink' as const,
  }));
  const drawn = uprightBars(bars, size);
  const title = f.t('ledgers.charts.waiting.title');
  return {
    title,
    ...size,
    ...drawn,
    marks: drawn.marks.map((mark) => ({ ...mark, at: mark.at + months.length - shown.length })),
    alt: f.t('ledgers.charts.waiting.alt', { numbers: inWords(bars, f) }),
    table: {
      summary: title,
      columns: [
        { title: f.t('ledgers.columns.month'), share: 3 },
        { title: f.t('ledgers.columns.days'), share: 2, align: 'end' },
      ],
      rows: shown.map(({ month, days }) => ({ cells: [{ text: f.day(month) }, { text: f.number(days) }] })),
    },
  };
}
