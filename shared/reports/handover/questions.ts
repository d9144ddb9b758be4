import { stepOf, type AccountView } from '../../accounts-view.ts';
import type { HandoverStep } from '../../accounts.ts';
import { invoiceFold, invoicesOn } from '../../invoices.ts';
import { folded } from '../../journal/following.ts';
import { receiptOf } from '../../letting-go.ts';
import { accountsIn } from '../account-table.ts';
import { acceptedDay, deliveriesOf } from '../deliveries.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';
import { receiptText } from '../show-receipt.ts';
import { moneySaid } from './money.ts';

const questionNames = ['controls', 'delivered', 'removed', 'money', 'accepted'] as const;

/**
 * The five questions a handover has to answer, each in a line, before the parts that show it: who controls each thing now, what was delivered, which
 * access was removed, what money is open, who accepted it (research, 4.13, step 5).
 */
export function questions(paper: Paper): Block[] {
  const { t } = paper;
  const answers = {
    controls: controls(paper),
    delivered: delivered(paper),
    removed: removed(paper),
    money: money(paper),
    accepted: accepted(paper),
  };
  return [
    { kind: 'heading', text: t('ending.questions.title') },
    {
      kind: 'table',
      summary: t('ending.questions.summary'),
      columns: [
        { title: t('ending.questions.question'), share: 5 },
        { title: t('ending.questions.answer'), share: 9 },
      ],
      rows: questionNames.map((name) => ({
        cells: [{ text: t(`ending.questions.${name}`) }, { text: answers[name] }],
      })),
    },
  ];
}

function controls(paper: Paper): string {
  const { t, f } = paper;
  const accounts = toHandOver(paper);
  if (accounts.length === 0) return t('paper.handover.accounts.none');
  // An account that was the client's from the beginning needs no handing over of the ownership, only the word that they can get in.
  const isTheirs = (account: AccountView): boolean =>
    (account.owner === 'client' || has(account, 'client-owns')) && has(account, 'client-confirmed');
  const waiting = accounts.filter((account) => !isTheirs(account));
  const done = f.number(accounts.length - waiting.length);
  const said = t('ending.questions.yours', { done, all: f.number(accounts.length) });
  return waiting.length === 0 ? said : `${said}\n${t('ending.questions.notYet', { names: names(paper, waiting) })}`;
}

function delivered(paper: Paper): string {
  const { t, f } = paper;
  const list = deliveriesOf(paper);
  const last = list.at(-1);
  if (!last) return t('paper.handover.accomplished.none');
  const accepted = list.filter((one) => acceptedDay(one) !== undefined).length;
  return t('ending.questions.deliveries', {
    all: f.number(list.length),
    accepted: f.number(accepted),
    day: f.day(last.on),
  });
}

function removed(paper: Paper): string {
  const { t, f } = paper;
  const accounts = toHandOver(paper);
  if (accounts.length === 0) return t('paper.handover.accounts.none');
  const gone = accounts.flatMap((account) => stepOf(account, 'my-access-removed')?.on ?? []).sort();
  const last = gone.at(-1);
  if (last === undefined) return t('ending.questions.accessLast');
  const said = t('ending.questions.accessGone', {
    done: f.number(gone.length),
    all: f.number(accounts.length),
    day: f.day(last),
  });
  const left = accounts.filter((account) => !has(account, 'my-access-removed'));
  return left.length === 0 ? said : `${said}\n${t('ending.questions.notYet', { names: names(paper, left) })}`;
}

function money(paper: Paper): string {
  const { t, today, source } = paper;
  const invoices = invoicesOn(folded(invoiceFold, source.journal), today);
  return invoices.length === 0 ? t('ending.questions.noInvoice') : moneySaid(paper, invoices);
}

function accepted(paper: Paper): string {
  const receipt = receiptOf(paper.source.journal);
  return receipt ? receiptText(receipt.body, paper) : paper.t('ending.questions.toSign');
}

function has(account: AccountView, step: HandoverStep): boolean {
  return stepOf(account, step) !== undefined;
}

/** Those of the accounts that change hands: none that one was never let in to. */
function toHandOver(paper: Paper): readonly AccountView[] {
  return accountsIn(paper).filter((account) => account.toHandOver);
}

function names({ f }: Paper, accounts: readonly AccountView[]): string {
  return f.list(accounts.map(({ name }) => name));
}
