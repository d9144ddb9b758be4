import { invoiceFold, invoicesOn, type InvoiceStanding } from '../../invoices.ts';
import { standing } from '../../journal/effective.ts';
import { folded } from '../../journal/following.ts';
import type { Block, Cell, TableRow } from '../model.ts';
import { entryPlace, numberRun, type Paper } from '../paper.ts';
import { interest } from './interest.ts';
import { promises } from './promises.ts';
import { sumsOf } from '../sums.ts';

/** The invoices of a record as they stand on the day it is made. */
export function invoicesShown({ source, shows, today }: Paper): readonly InvoiceStanding[] {
  return invoicesOn(folded(invoiceFold, source.journal), today).filter(({ id }) => shows(id));
}

/** Invoices with what was paid on them, then the payments, the promises, and the interest line by line (row 39). */
export function money(paper: Paper): Block[] {
  const { t, f, today } = paper;
  const invoices = invoicesShown(paper);
  if (invoices.length === 0) return promises(paper);
  const column = (name: 'number' | 'issued' | 'due' | 'amount' | 'paid' | 'open' | 'state') =>
    t(`paper.record.money.columns.${name}`);
  return [
    { kind: 'paragraph', text: t('paper.record.money.lead', { day: f.day(today) }), voice: 'lead' },
    {
      kind: 'table',
      summary: t('paper.record.money.summary'),
      columns: [
        { title: column('number'), share: 2.5 },
        { title: column('issued'), share: 1.7 },
        { title: column('due'), share: 2.5 },
        { title: column('amount'), share: 2.3, align: 'end' },
        { title: column('paid'), share: 2.3, align: 'end' },
        { title: column('open'), share: 2.1, align: 'end' },
        { title: column('state'), share: 3.7 },
      ],
      rows: [...invoices.map((invoice) => invoiceRow(paper, invoice)), ...totals(paper, invoices)],
    },
    ...payments(paper, invoices),
    ...promises(paper),
    ...interest(paper),
  ];
}

function invoiceRow(paper: Paper, invoice: InvoiceStanding): TableRow {
  const { t, f, today } = paper;
  const { currency } = invoice;
  return {
    cells: [
      {
        text: [{ text: invoice.number, to: entryPlace(invoice.id) }],
        under: t('paper.record.money.entry', { entry: paper.cite(invoice.id) }),
      },
      { text: f.dayShort(invoice.issued, today) },
      {
        text: f.dayShort(invoice.due, today),
        ...(invoice.extendedTo !== undefined && {
          under: t('onPaper.extended', { day: f.dayShort(invoice.extendedTo, today) }),
        }),
      },
      { text: f.money({ minor: invoice.amount, currency }) },
      paidCell(paper, { currency, paid: invoice.paid, credited: invoice.credited, overpaid: invoice.overpaid }),
      { text: f.money({ minor: invoice.open, currency }) },
      stateOf(paper, invoice),
    ],
  };
}

/** What was paid; beneath it what was credited, and what came in beyond the amount, without which the columns would not add up. */
function paidCell(
  { t, f }: Paper,
  { currency, paid, credited, overpaid }: Pick<InvoiceStanding, 'currency' | 'paid' | 'credited' | 'overpaid'>,
): Cell {
  const sum = (minor: number) => f.money({ minor, currency });
  const under = [
    ...(credited > 0 ? [t('paper.record.money.credited', { sum: sum(credited) })] : []),
    ...(overpaid > 0 ? [t('onPaper.beyond', { sum: sum(overpaid) })] : []),
  ];
  return { text: sum(paid), ...(under.length > 0 && { under: under.join('\n') }) };
}

function stateOf({ t, f, today }: Paper, { state, daysLate = 0, settledOn }: InvoiceStanding): Cell {
  if (state === 'overdue') return { text: t('paper.record.money.overdue', { count: daysLate }), tone: 'late' };
  if (settledOn === undefined) return { text: t('paper.record.money.notDue') };
  // Nothing of it was left to pay because it was credited whole: nobody paid it.
  if (state === 'credited') return { text: t('money.invoice.credited') };
  const day = f.dayShort(settledOn, today);
  if (daysLate > 0) return { text: t('paper.record.money.paidLate', { day, count: daysLate }) };
  return { text: t('paper.record.money.paidOn', { day }) };
}

function totals(paper: Paper, invoices: readonly InvoiceStanding[]): TableRow[] {
  const { t, f } = paper;
  const sum = (part: 'amount' | 'paid' | 'credited' | 'overpaid' | 'open') =>
    sumsOf(invoices.map((one) => ({ minor: one[part], currency: one.currency })));
  const [paid, credited, overpaid] = [sum('paid'), sum('credited'), sum('overpaid')];
  const open = sum('open');
  return sum('amount').map((amount, i) => ({
    total: true,
    cells: [
      { text: i === 0 ? t('paper.record.money.total') : '' },
      { text: '' },
      { text: '' },
      { text: f.money(amount) },
      paidCell(paper, {
        currency: amount.currency,
        paid: paid[i]?.minor ?? 0,
        credited: credited[i]?.minor ?? 0,
        overpaid: overpaid[i]?.minor ?? 0,
      }),
      { text: f.money(open[i] ?? { ...amount, minor: 0 }) },
      { text: '' },
    ],
  }));
}

function payments(paper: Paper, invoices: readonly InvoiceStanding[]): Block[] {
  const { t, f, today } = paper;
  const paidFor = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  const list = standing(paper.source.journal, 'payment')
    .filter(({ body }) => paidFor.has(body.invoice) && body.on <= today)
    .sort((a, b) => (a.body.on < b.body.on ? -1 : a.body.on > b.body.on ? 1 : 0));
  if (list.length === 0) return [];
  const foreign = list.flatMap(({ body: { amount, invoice } }) =>
    amount.currency === paidFor.get(invoice)?.currency ? [] : [amount],
  );
  const column = (name: 'on' | 'invoice' | 'amount' | 'entry') => t(`paper.record.money.paymentColumns.${name}`);
  return [
    { kind: 'heading', text: t('paper.record.money.payments') },
    {
      kind: 'table',
      summary: t('paper.record.money.paymentsSummary'),
      columns: [
        { title: column('on'), share: 1.7 },
        { title: column('invoice'), share: 2.6 },
        { title: t('paper.fields.how'), share: 6 },
        { title: column('amount'), share: 2.3, align: 'end' },
        { title: column('entry'), share: 1.6, align: 'end' },
      ],
      rows: list.map(({ entry, body }) => ({
        cells: [
          { text: f.dayShort(body.on, today) },
          { text: paidFor.get(body.invoice)?.number ?? '' },
          { text: body.how ?? '' },
          { text: f.money(body.amount) },
          { text: [numberRun(paper, entry.id)] },
        ],
      })),
    },
    ...(foreign.length > 0
      ? [
          {
            kind: 'paragraph',
            text: t('ledgers.statement.unmatched', { sums: f.sums(sumsOf(foreign)) }),
            voice: 'small',
          } as const,
        ]
      : []),
  ];
}
