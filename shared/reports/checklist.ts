import { accountSteps, type AccountStep } from '../accounts.ts';
import { stepOf, type AccountView } from '../accounts-view.ts';
import { accountsIn, stepDay } from './account-table.ts';
import type { Block, Report } from './model.ts';
import { formatterOf, paperOf, type Paper } from './paper.ts';
import { copyFor, reportFrame, running } from './running.ts';
import type { ReportSource } from './source.ts';

/** The account checklist alone: each account with its steps to tick, done or to do. */
export function checklist(source: ReportSource): Report {
  const paper = paperOf(source, formatterOf(source));
  const { t, client, writer: name } = paper;
  const accounts = accountsIn(paper);
  const blocks: Block[] = [
    {
      kind: 'title',
      text: t('paper.handover.checklist.title'),
      under: name ? t('paper.handover.checklist.under', { client, name }) : t('unnamed.checklist', { client }),
    },
    ...(source.sample ? [{ kind: 'notice', tone: 'late', text: t('paper.record.sampleNote') } as const] : []),
    { kind: 'paragraph', text: t('paper.handover.checklist.lead'), voice: 'lead' },
    ...(accounts.length === 0 ? [{ kind: 'paragraph', text: t('paper.handover.checklist.none') } as const] : []),
    ...accounts.flatMap((account) => ofAccount(paper, account)),
  ];
  return {
    ...reportFrame(paper),
    title: t('paper.handover.checklist.title'),
    running: running(paper, t('paper.running.checklist', { number: source.number, client }), copyFor(paper)),
    parts: [{ blocks }],
    attachments: [],
  };
}

function ofAccount(paper: Paper, account: AccountView): Block[] {
  const { t, f } = paper;
  const { platform, address, owner, myRole, recovery, paidBy, renews } = account;
  const row = (
    name: 'platform' | 'address' | 'owner' | 'role' | 'recovery' | 'paidBy' | 'renews',
    value: string | undefined,
  ) => (value === undefined ? [] : [{ label: t(`paper.handover.checklist.${name}`), value }]);
  return [
    { kind: 'heading', text: account.name },
    {
      kind: 'facts',
      clings: true,
      rows: [
        ...row('platform', platform === account.name ? undefined : platform),
        ...row('address', address),
        ...row('owner', owner && t(`paper.values.owners.${owner}`)),
        ...row('role', myRole),
        ...row('recovery', recovery),
        ...row('paidBy', paidBy),
        ...row('renews', renews === undefined ? undefined : f.day(renews)),
      ],
    },
    ...stepsToTick(account).map((step, i, { length }): Block => {
      const done = stepOf(account, step);
      const clings = i < length - 1 && ({ clings: true } as const);
      const name = t(`paper.handover.checklist.steps.${step}`);
      // The same that the handover's table says of it: an open box would read as if it were still the writer's.
      if (!done && step === 'client-owns' && account.owner === 'client')
        return { kind: 'tick', done: true, text: t('paper.handover.checklist.already', { step: name }), ...clings };
      if (!done)
        return { kind: 'tick', done: false, text: t('paper.handover.checklist.open', { step: name }), ...clings };
      const day = stepDay(paper, done);
      const text =
        done.proof === undefined
          ? t('paper.handover.checklist.done', { step: name, day })
          : t('paper.handover.checklist.doneProof', { step: name, day, proof: done.proof });
      return { kind: 'tick', done: true, text, ...clings };
    }),
  ];
}

/** Those of the handover; that access was given only where it was recorded, or is all there is to say of the account. */
function stepsToTick(account: AccountView): readonly AccountStep[] {
  if (!account.toHandOver) return ['access-granted'];
  return accountSteps.filter((step) => step !== 'access-granted' || stepOf(account, step));
}
