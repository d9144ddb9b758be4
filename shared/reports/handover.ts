import type { Block, Part, Report } from './model.ts';
import { accountsIn } from './account-table.ts';
import { deliveriesOf } from './deliveries.ts';
import { engagementOf } from './engagement.ts';
import { accomplished } from './handover/accomplished.ts';
import { accounts } from './handover/accounts.ts';
import { advice } from './handover/advice.ts';
import { files } from './handover/files.ts';
import { money } from './handover/money.ts';
import { openItems } from './handover/open.ts';
import { questions } from './handover/questions.ts';
import { reason } from './handover/reason.ts';
import { received } from './handover/received.ts';
import { formatterOf, paperOf, type Paper } from './paper.ts';
import { copyFor, reportFrame, running } from './running.ts';
import type { ReportSource } from './source.ts';

/**
 * The final report and handover: what was accomplished, who has which account, what is open, why it ends, and a sheet to sign (rows 60–65). It is
 * addressed to the client; copies for others add the entries the reason rests on. Nothing private is in it.
 */
export function handover(source: ReportSource): Report {
  const paper = paperOf(source, formatterOf(source));
  const { t, client } = paper;
  const acknowledgement = received(paper, {
    accounts: accountsIn(paper).length > 0,
    files: deliveriesOf(paper).length > 0,
  });
  const blocks: readonly (readonly Block[])[] = [
    title(paper),
    questions(paper),
    accomplished(paper),
    accounts(paper),
    files(paper),
    openItems(paper),
    money(paper),
    advice(paper),
    reason(paper),
    acknowledgement,
  ];
  const parts: Part[] = [{ blocks: blocks.flat() }];
  return {
    ...reportFrame(paper),
    title: t('paper.handover.title'),
    subject: t('paper.handover.subject'),
    running: running(paper, t('paper.running.handover', { number: source.number, client }), copyFor(paper)),
    parts,
    attachments: [],
  };
}

function title(paper: Paper): Block[] {
  const { t, f, client, writer: name, source } = paper;
  const { from, to } = engagementOf(paper);
  const period = t('paper.handover.engagement', { period: f.period(from, to) });
  const trade = source.me?.trade;
  const under = !name
    ? t('unnamed.handover', { client, period })
    : trade === undefined
      ? t('paper.handover.under', { client, name, period })
      : t('paper.handover.underTrade', { client, name, trade, period });
  return [
    { kind: 'title', text: t('paper.handover.title'), under },
    ...(source.sample ? [{ kind: 'notice', tone: 'late', text: t('paper.record.sampleNote') } as const] : []),
  ];
}
