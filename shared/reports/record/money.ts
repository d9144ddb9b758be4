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
  if (invoices.length === 0) return [];
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
      {
        text: f.money({ minor: invoice.paid, currency }),
        ...(invoice.credited > 0 && {
          under: t('paper.record.money.credited', { sum: f.money({ minor: invoice.credited, currency }) }),
        }),
      },
      { text: f.money({ minor: invoice.open, currency }) },
      stateOf(paper, invoice),
    ],
  };
}

function stateOf({ t, f, today }: Paper, { state, daysLate = 0, settledOn }: InvoiceStanding): Cell {
  if (state === 'overdue') return { text: t('paper.record.money.overdue', { count: daysLate }), tone: 'late' };
  if (settledOn === undefined) return { text: t('paper.record.money.notDue') };
  const day = f.dayShort(settledOn, today);
  if (daysLate > 0) return { text: t('paper.record.money.paidLate', { day, count: daysLate }) };
  return { text: t('paper.record.money.paidOn', { day }) };
}

function totals({ t, f }: Paper, invoices: readonly InvoiceStanding[]): TableRow[] {
  const sum = (part: 'amount' | 'paid' | 'credited' | 'open') =>
    sumsOf(invoices.map((one) => ({ minor: one[part], currency: one.currency })));
  const [amounts, paid, credited, open] = [sum('amount'), sum('paid'), sum('credited'), sum('open')];
  return amounts.map((amount, i) => ({
    total: true,
    cells: [
      { text: i === 0 ? t('paper.record.money.total') : '' },
      { text: '' },
      { text: '' },
      { text: f.money(amount) },
      {
        text: f.money(paid[i] ?? { ...amount, minor: 0 }),
        ...((credited[i]?.minor ?? 0) > 0 && {
          under: t('paper.record.money.credited', { sum: f.money(credited[i] ?? amount) }),
        }),
      },
      { text: f.money(open[i] ?? { ...amount, minor: 0 }) },
      { text: '' },
    ],
  }));
}

function payments(paper: Paper, invoices: readonly InvoiceStanding[]): Block[] {
  const { t, f, today } = paper;
  const numbers = new Map(invoices.map(({ id, number }) => [id, number]));
  const list = standing(paper.source.journal, 'payment')
    .filter(({ body }) => numbers.has(body.invoice))
    .sort((a, b) => (a.body.on < b.body.on ? -1 : a.body.on > b.body.on ? 1 : 0));
  if (list.length === 0) return [];
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
          { text: numbers.get(body.invoice) ?? '' },
          { text: body.how ?? '' },
          { text: f.money(body.amount) },
          { text: [numberRun(paper, entry.id)] },
        ],
      })),
    },
  ];
}
