import type { Balance } from '../../balances.ts';
import type { Day, EntryId } from '../../fields.ts';
import type { MoneyView } from '../../money-view.ts';
import type { Block, TableRow } from '../model.ts';
import type { Paper } from '../paper.ts';

/** One line of the account; what is owed grows with an invoice and shrinks with a payment or credit. */
interface Line {
  readonly on: Day;
  readonly entry: EntryId;
  readonly text: string;
  /** What else is to be said of it. */
  readonly note?: string;
  readonly change: number;
}

/** What is left to pay per currency, then each currency's account with the balance after every line. */
export function account(paper: Paper, view: MoneyView): Block[] {
  const { t, f } = paper;
  if (view.balances.length === 0) return [];
  const unmatched = view.unmatched.map(({ minor, currency }) => f.money({ minor, currency }));
  return [
    { kind: 'paragraph', text: t('ledgers.statement.balanceLead'), voice: 'lead' },
    {
      kind: 'facts',
      rows: view.balances.map((balance) => ({ label: balance.currency, value: balanceText(paper, balance) })),
    },
    ...view.balances.map((balance) => ledger(paper, view, balance.currency)),
    ...(unmatched.length > 0
      ? [
          {
            kind: 'paragraph',
            text: t('ledgers.statement.unmatched', { sums: f.list(unmatched) }),
            voice: 'small',
          } as const,
        ]
      : []),
  ];
}

function balanceText({ t, f }: Paper, { currency, open, overdue, overpaid }: Balance): string {
  const sum = (minor: number): string => f.money({ minor, currency });
  const left =
    open > 0
      ? t('ledgers.statement.balanceRow', { open: sum(open), overdue: sum(overdue) })
      : t('ledgers.statement.nothingOpen');
  return overpaid > 0 ? `${left}\n${t('ledgers.statement.overpaid', { sum: sum(overpaid) })}` : left;
}

function ledger(paper: Paper, view: MoneyView, currency: string): Block {
  const { t, f } = paper;
  const lines = linesOf(paper, view, currency);
  let balance = 0;
  const rows = lines.map(({ on, entry, text, note, change }): TableRow => {
    balance += change;
    const sum = f.money({ minor: Math.abs(change), currency });
    return {
      cells: [
        { text: f.dayShort(on, view.asOf) },
        {
          text,
          under: [t('paper.record.money.entry', { entry: paper.cite(entry) }), note].filter(Boolean).join(' · '),
        },
        { text: change > 0 ? sum : '' },
        { text: change < 0 ? sum : '' },
        { text: f.money({ minor: balance, currency }) },
      ],
    };
  });
  return {
    kind: 'table',
    summary: t('ledgers.statement.accountSummary', { currency }),
    columns: [
      { title: t('ledgers.columns.date'), share: 1.5 },
      { title: t('ledgers.columns.what'), share: 6.6 },
      { title: t('ledgers.columns.amount'), share: 2, align: 'end' },
      { title: t('ledgers.columns.paidOrCredited'), share: 2.2, align: 'end' },
      { title: t('ledgers.columns.balance'), share: 2, align: 'end' },
    ],
    rows,
  };
}

function linesOf({ t, f }: Paper, view: MoneyView, currency: string): readonly Line[] {
  const lines = view.invoices
    .filter((invoice) => invoice.currency === currency)
    .flatMap(({ id, number, issued, due, extendedTo, amount, settlements }): Line[] => [
      {
        on: issued,
        entry: id,
        text: t('ledgers.statement.invoiceLine', { number, day: f.day(due) }),
        ...(extendedTo !== undefined && { note: t('onPaper.extended', { day: f.day(extendedTo) }) }),
        change: amount,
      },
      ...settlements.map(({ entry, kind, on, minor }) => {
        const key = kind === 'payment' ? 'ledgers.statement.paymentLine' : 'ledgers.statement.creditLine';
        return { on, entry, text: t(key, { number }), change: -minor };
      }),
    ]);
  return lines.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)); // of one day, an invoice before what was paid on it
}
