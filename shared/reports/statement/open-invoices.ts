import type { MoneyView } from '../../money-view.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';

/** The invoices that are not paid whole, with the days each is late. */
export function openInvoices(paper: Paper, { invoices, asOf }: MoneyView): Block[] {
  const { t, f } = paper;
  const open = invoices.filter((invoice) => invoice.open > 0);
  if (open.length === 0) return [];
  return [
    {
      kind: 'table',
      summary: t('ledgers.statement.openSummary'),
      columns: [
        { title: t('ledgers.columns.invoice'), share: 3 },
        { title: t('ledgers.columns.due'), share: 2.4 },
        { title: t('ledgers.columns.amount'), share: 2.4, align: 'end' },
        { title: t('ledgers.columns.open'), share: 2.4, align: 'end' },
        { title: t('ledgers.columns.daysLate'), share: 2, align: 'end' },
      ],
      rows: open.map(({ id, number, due, extendedTo, amount, currency, open: left, daysLate }) => ({
        cells: [
          { text: number, under: t('paper.record.money.entry', { entry: paper.cite(id) }) },
          {
            text: f.dayShort(due, asOf),
            ...(extendedTo !== undefined && { under: t('onPaper.extended', { day: f.dayShort(extendedTo, asOf) }) }),
          },
          { text: f.money({ minor: amount, currency }) },
          { text: f.money({ minor: left, currency }) },
          daysLate === undefined ? { text: t('ledgers.statement.notDue') } : { text: f.number(daysLate), tone: 'late' },
        ],
      })),
    },
  ];
}
