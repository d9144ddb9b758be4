import { invoiceFold, invoicesOn, type InvoiceStanding } from '../../invoices.ts';
import { folded } from '../../journal/following.ts';
import type { Block, TableRow } from '../model.ts';
import type { Paper } from '../paper.ts';
import { sumsOf } from '../sums.ts';

/** What money is open between the two sides, from the invoices and payments recorded. */
export function money(paper: Paper): Block[] {
  const { t, today } = paper;
  const invoices = invoicesOn(folded(invoiceFold, paper.source.journal), today);
  if (invoices.length === 0) return [];
  const heading: Block = { kind: 'heading', text: t('paper.handover.money.title') };
  const unpaid = invoices.filter(({ open }) => open > 0);
  const said: Block = { kind: 'paragraph', text: moneySaid(paper, invoices) };
  if (unpaid.length === 0) return [heading, said];
  const column = (name: 'number' | 'due' | 'amount' | 'paid' | 'open') => t(`paper.handover.money.columns.${name}`);
  return [
    heading,
    said,
    {
      kind: 'table',
      summary: t('paper.handover.money.summary'),
      columns: [
        { title: column('number'), share: 4 },
        { title: column('due'), share: 4 },
        { title: column('amount'), share: 3, align: 'end' },
        { title: column('paid'), share: 3, align: 'end' },
        { title: column('open'), share: 3, align: 'end' },
      ],
      rows: unpaid.map((invoice) => row(paper, invoice)),
    },
  ];
}

/** What is left to pay, and what came in beyond what was invoiced: that is open, too. */
export function moneySaid({ t, f, today }: Paper, invoices: readonly InvoiceStanding[]): string {
  const sums = (part: 'open' | 'overpaid') =>
    sumsOf(invoices.flatMap(({ [part]: minor, currency }) => (minor > 0 ? [{ minor, currency }] : [])));
  const [open, beyond] = [sums('open'), sums('overpaid')];
  const left =
    open.length === 0
      ? t('paper.handover.money.settled')
      : t('paper.handover.money.open', { day: f.day(today), sum: f.sums(open) });
  return beyond.length === 0 ? left : `${left}\n${t('ledgers.statement.overpaid', { sum: f.sums(beyond) })}`;
}

function row(
  { t, f, today }: Paper,
  { number, due, extendedTo, currency, amount, paid, credited, open, daysLate = 0 }: InvoiceStanding,
): TableRow {
  return {
    cells: [
      { text: number },
      {
        text: f.dayShort(extendedTo ?? due, today),
        ...(daysLate > 0 && { under: t('paper.handover.money.overdue', { count: daysLate }) }),
      },
      { text: f.money({ minor: amount, currency }) },
      {
        text: f.money({ minor: paid, currency }),
        ...(credited > 0 && {
          under: t('paper.record.money.credited', { sum: f.money({ minor: credited, currency }) }),
        }),
      },
      { text: f.money({ minor: open, currency }) },
    ],
  };
}
