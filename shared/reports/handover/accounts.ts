import { stepOf, type AccountView } from '../../accounts-view.ts';
import { accountsIn, accountTable } from '../account-table.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';

const columns = {
  account: 'paper.handover.accounts.columns.account',
  owns: 'paper.handover.accounts.columns.owns',
  confirmed: 'paper.handover.accounts.columns.confirmed',
  recovery: 'paper.handover.accounts.columns.recovery',
  removed: 'paper.handover.accounts.columns.removed',
} as const;

/** Who has which account now, said to the client (seed A30), and the renewals that come up. */
export function accounts(paper: Paper): Block[] {
  const { t } = paper;
  const list = accountsIn(paper);
  const heading: Block = { kind: 'heading', text: t('paper.handover.accounts.title') };
  if (list.length === 0) return [heading, { kind: 'paragraph', text: t('paper.handover.accounts.none') }];
  const unfinished = list.some((account) => account.toHandOver && !stepOf(account, 'my-access-removed'));
  return [
    heading,
    accountTable(
      paper,
      list,
      { summary: 'paper.handover.accounts.summary', already: 'paper.handover.accounts.alreadyYours', columns },
      true,
    ),
    ...(unfinished ? [{ kind: 'paragraph', text: t('paper.handover.accounts.explain'), voice: 'quiet' } as const] : []),
    ...renewals(paper, list),
  ];
}

function renewals({ t, f, today }: Paper, list: readonly AccountView[]): Block[] {
  const ahead = list
    .flatMap((account) =>
      account.renews !== undefined && account.renews >= today ? [{ ...account, renews: account.renews }] : [],
    )
    .sort((a, b) => (a.renews < b.renews ? -1 : 1));
  if (ahead.length === 0) return [];
  const column = (name: 'account' | 'on' | 'paidBy') => t(`paper.handover.renewals.columns.${name}`);
  return [
    { kind: 'heading', text: t('paper.handover.renewals.title') },
    {
      kind: 'table',
      summary: t('paper.handover.renewals.summary'),
      columns: [
        { title: column('account'), share: 6 },
        { title: column('on'), share: 3 },
        { title: column('paidBy'), share: 4 },
      ],
      rows: ahead.map(({ name, renews, paidBy }) => ({
        cells: [{ text: name }, { text: f.day(renews) }, { text: paidBy ?? '—' }],
      })),
    },
  ];
}
