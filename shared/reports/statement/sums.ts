import type { FixedSum } from '../../fixed-sums.ts';
import type { MoneyView } from '../../money-view.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { sumsOf } from '../sums.ts';

/** The fixed sums of late invoices, each with the law or clause it rests on (row 40). */
export function fixedSums({ t, f }: Paper, { invoices }: MoneyView): Block[] {
  const rows = invoices.flatMap(({ number, fixedSum }) => (fixedSum ? [{ number, fixedSum }] : []));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      summary: t('ledgers.statement.fixedSummary'),
      columns: [
        { title: t('ledgers.columns.invoice'), share: 2.2 },
        { title: t('ledgers.columns.what'), share: 9 },
        { title: t('ledgers.columns.amount'), share: 2, align: 'end' },
      ],
      rows: [
        ...rows.map(({ number, fixedSum }) => ({
          cells: [{ text: number }, { text: lawOf(t, fixedSum) }, { text: f.money(fixedSum.amount) }],
        })),
        ...(rows.length > 1 ? sumsOf(rows.map(({ fixedSum }) => fixedSum.amount)) : []).map((sum, i) => ({
          total: true,
          cells: [{ text: '' }, { text: i === 0 ? t('onPaper.interest.fixed') : '' }, { text: f.money(sum) }],
        })),
      ],
    },
  ];
}

function lawOf(t: Paper['t'], { law, clause }: FixedSum): string {
  if (law === 'eu-directive-2011-7-art-6') return t('ledgers.statement.fixedEu');
  if (law === 'uk-act-1998-s-5a') return t('ledgers.statement.fixedUk');
  return clause === undefined ? t('ledgers.statement.fixedContract') : t('ledgers.statement.fixedClause', { clause });
}

/** Per currency: what is left to pay, interest and fixed sums, and their sum; and what this paper is not. */
export function totals({ t, f }: Paper, { balances, lateSums }: MoneyView): Block[] {
  const currencies = [...new Set([...balances, ...lateSums].map(({ currency }) => currency))].sort();
  if (currencies.length === 0) return [];
  const rows = currencies.map((currency) => {
    const open = balances.find((one) => one.currency === currency)?.open ?? 0;
    const { interest = 0, fixed = 0 } = lateSums.find((one) => one.currency === currency) ?? {};
    const parts = [open, interest, fixed, open + interest + fixed];
    return { total: true, cells: parts.map((minor) => ({ text: f.money({ minor, currency }) })) };
  });
  return [
    {
      kind: 'table',
      summary: t('ledgers.statement.totals'),
      columns: [
        { title: t('money.account.open'), share: 3, align: 'end' },
        { title: t('ledgers.statement.interest'), share: 3, align: 'end' },
        { title: t('ledgers.statement.fixed'), share: 3, align: 'end' },
        { title: t('ledgers.statement.totals'), share: 3, align: 'end' },
      ],
      rows,
    },
    { kind: 'notice', tone: 'plain', text: t('ledgers.statement.totalsNote') },
  ];
}
