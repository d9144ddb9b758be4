import { accountsOf, stepOf, type AccountView } from '../accounts-view.ts';
import type { HandoverStep } from '../accounts.ts';
import { handoverSteps } from '../accounts.ts';
import { localDay } from '../journal/time.ts';
import type { MessageKey } from '../messages/translate.ts';
import type { Block, Cell, TableRow } from './model.ts';
import type { Paper } from './paper.ts';

/** The accounts of a client as they stand when the report is made. */
export function accountsIn({ source }: Paper): readonly AccountView[] {
  return accountsOf(source.journal, { asOf: localDay(source.madeAt), cite: source.cite }).accounts;
}

/** The words of the table: addressed to the client in a handover, of the client in a record. */
export interface AccountWords {
  readonly summary: MessageKey;
  /** Of an account that was the client's from the beginning. */
  readonly already: MessageKey;
  readonly columns: Readonly<Record<'account' | 'owns' | 'confirmed' | 'recovery' | 'removed', MessageKey>>;
}

const columnOf = {
  'client-owns': 'owns',
  'client-confirmed': 'confirmed',
  'recovery-moved': 'recovery',
  'my-access-removed': 'removed',
} as const;

/** Each account with the day of each step, and in the place of a missing one what it waits for (rows 60, 61). */
export function accountTable(
  paper: Paper,
  accounts: readonly AccountView[],
  words: AccountWords,
  waits: boolean,
): Block {
  const { t } = paper;
  return {
    kind: 'table',
    summary: t(words.summary),
    columns: [
      { title: t(words.columns.account), share: 5 },
      ...handoverSteps.map((step) => ({ title: t(words.columns[columnOf[step]]), share: 2.3 })),
    ],
    rows: accounts.map((account): TableRow => ({
      cells: [nameCell(paper, account), ...handoverSteps.map((step) => stepCell(paper, account, step, waits, words))],
    })),
  };
}

function nameCell({ t, f, today }: Paper, account: AccountView): Cell {
  const { name, platform, address, renews, toHandOver } = account;
  const under = [
    address,
    toHandOver ? undefined : t('followUp.onPaper'),
    renews === undefined ? undefined : t('paper.handover.accounts.renews', { day: f.dayShort(renews, today) }),
  ].filter((part) => part !== undefined);
  return {
    text: name === platform ? name : `${platform} · ${name}`,
    ...(under.length > 0 && { under: under.join(' · ') }),
  };
}

/** "15 Nov", "15 Nov 18:02" where the time is known, or what is missing. */
function stepCell(paper: Paper, account: AccountView, step: HandoverStep, waits: boolean, words: AccountWords): Cell {
  const done = stepOf(account, step);
  if (done) return { text: stepDay(paper, done) };
  const { t } = paper;
  if (!account.toHandOver) return { text: t('paper.handover.accounts.nothing') };
  if (step === 'client-owns' && account.owner === 'client') return { text: t(words.already) };
  if (!waits) return { text: t('paper.handover.accounts.nothing') };
  const owns = stepOf(account, 'client-owns') !== undefined || account.owner === 'client';
  const confirmed = stepOf(account, 'client-confirmed') !== undefined;
  switch (step) {
    case 'client-owns':
      return { text: t('paper.handover.accounts.notYet') };
    case 'client-confirmed':
      return { text: t(owns ? 'paper.handover.accounts.awaited' : 'paper.handover.accounts.nothing') };
    case 'recovery-moved':
      return { text: t(confirmed ? 'paper.handover.accounts.notYet' : 'paper.handover.accounts.nothing') };
    case 'my-access-removed':
      return { text: t(confirmed ? 'paper.handover.accounts.notYet' : 'paper.handover.accounts.afterConfirm') };
  }
}

/** The day of a step, with the time where the entry says when it happened to the minute. */
export function stepDay(
  { f, today, entries }: Paper,
  { entry, on }: { readonly entry: AccountView['id']; readonly on: string },
): string {
  const sealed = entries.get(entry);
  const occurred = sealed?.body.occurred;
  const day = f.dayShort(on, today);
  if (!sealed || !occurred || !('on' in occurred) || !occurred.on.startsWith(`${on}T`)) return day;
  return f.t('time.dayAndTime', { day, time: f.occurredWithin(on, occurred, sealed.recordedAt) });
}
