import { accountsIn, accountTable } from '../account-table.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';

/** The accounts managed for the client, and how far each has been handed over. */
export function accounts(paper: Paper): Block[] {
  const list = accountsIn(paper).filter(({ id }) => paper.shows(id));
  if (list.length === 0) return [];
  const columns = {
    account: 'paper.record.accounts.columns.account',
    owns: 'paper.record.accounts.columns.owns',
    confirmed: 'paper.record.accounts.columns.confirmed',
    recovery: 'paper.record.accounts.columns.recovery',
    removed: 'paper.record.accounts.columns.removed',
  } as const;
  return [
    { kind: 'paragraph', text: paper.t('paper.record.accounts.lead'), voice: 'lead' },
    accountTable(
      paper,
      list,
      { summary: 'paper.record.accounts.summary', already: 'paper.record.accounts.already', columns },
      false,
    ),
  ];
}
