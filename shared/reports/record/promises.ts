import { invoiceFold, invoicesOn, paymentsOn, type PaymentOn } from '../../invoices.ts';
import { folded } from '../../journal/following.ts';
import { promiseFold, promisesOn, type PromiseStanding } from '../../promises.ts';
import type { Block, Cell } from '../model.ts';
import { entryPlace, type Paper } from '../paper.ts';
import { sumsOf } from '../sums.ts';

/** What the client promised to pay and when, and what came of it by the payments recorded. */
export function promises(paper: Paper): Block[] {
  const { t, f, today, source, cite } = paper;
  const ledger = folded(invoiceFold, source.journal);
  const invoices = invoicesOn(ledger, today);
  const list = promisesOn(folded(promiseFold, source.journal), ledger, today).filter(({ entry }) => paper.shows(entry));
  if (list.length === 0) return [];
  const numbers = new Map(invoices.map(({ id, number }) => [id, number]));
  const column = (name: 'said' | 'by' | 'what' | 'outcome') => t(`paper.record.money.promiseColumns.${name}`);
  return [
    { kind: 'heading', text: t('paper.record.money.promises') },
    {
      kind: 'table',
      summary: t('paper.record.money.promisesSummary'),
      columns: [
        { title: column('said'), share: 3 },
        { title: column('by'), share: 3 },
        { title: column('what'), share: 4 },
        { title: column('outcome'), share: 4 },
      ],
      rows: list.map((promise) => {
        const { entry, saidOn, by, amount, invoice } = promise;
        const what = [amount && f.money(amount), invoice && numbers.get(invoice)].filter((part) => part !== undefined);
        return {
          cells: [
            {
              text: [{ text: f.dayShort(saidOn, today), to: entryPlace(entry) }],
              under: t('paper.record.money.entry', { entry: cite(entry) }),
            },
            { text: f.dayShort(by, today) },
            { text: what.join(' · ') || t('paper.record.money.allOpen') },
            outcome(paper, promise, paymentsOn(ledger, today)),
          ],
        };
      }),
    },
  ];
}

function outcome(
  { t, f }: Paper,
  { state, daysLate = 0, doneOn, payments }: PromiseStanding,
  all: readonly PaymentOn[],
): Cell {
  switch (state) {
    case 'kept':
      return { text: t('paper.record.money.kept') };
    case 'pending':
      return { text: t('paper.record.money.pending') };
    case 'broken': {
      if (doneOn !== undefined) return { text: t('paper.record.money.keptLate', { count: daysLate }) };
      const came = sumsOf(all.filter(({ entry }) => payments.includes(entry)));
      return came.length > 0
        ? { text: t('onPaper.notInFull'), under: t('onPaper.ofItPaid', { sum: f.sums(came) }), tone: 'late' }
        : { text: t('paper.record.money.broken', { count: daysLate }), tone: 'late' };
    }
  }
}
