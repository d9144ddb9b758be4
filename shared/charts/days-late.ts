import { usualSize, type Chart, type Size } from '../charts.ts';
import type { Formatter } from '../format.ts';
import type { Late } from '../lateness.ts';
import { inWords, uprightBars } from './bars.ts';

/** How many invoices stand side by side and can still be read. */
const most = 24;

/** Days late of each invoice in the order they fell due: above the line late, below it early (row 36; seed A23). */
export function daysLateChart(invoices: readonly Late[], f: Formatter, size: Size = usualSize): Chart {
  const shown = invoices.slice(-most);
  const bars = shown.map(({ number, daysLate }) => ({
    name: number,
    value: daysLate,
    text: f.number(daysLate),
    tone: daysLate > 0 ? ('late' as const) : ('ink' as const),
  }));
  const drawn = uprightBars(bars, size);
  const title = f.t('ledgers.charts.daysLate.title');
  return {
    title,
    ...size,
    ...drawn,
    marks: drawn.marks.map((mark) => ({ ...mark, at: mark.at + invoices.length - shown.length })),
    alt: f.t('ledgers.charts.daysLate.alt', { count: shown.length, numbers: inWords(bars, f) }),
    table: {
      summary: title,
      columns: [
        { title: f.t('ledgers.columns.invoice'), share: 3 },
        { title: f.t('ledgers.columns.due'), share: 3 },
        { title: f.t('ledgers.columns.daysLate'), share: 2, align: 'end' },
      ],
      rows: shown.map(({ number, due, daysLate }) => ({
        cells: [{ text: number }, { text: f.day(due) }, { text: f.number(daysLate) }],
      })),
    },
  };
}
