import type { Block, Part, Report } from './model.ts';
import { accountsIn } from './account-table.ts';
import { deliveriesOf } from './deliveries.ts';
import { accomplished } from './handover/accomplished.ts';
import { accounts } from './handover/accounts.ts';
import { advice } from './handover/advice.ts';
import { cover } from './handover/cover.ts';
import { files } from './handover/files.ts';
import { money } from './handover/money.ts';
import { openItems } from './handover/open.ts';
import { reason } from './handover/reason.ts';
import { received } from './handover/received.ts';
import { whereabouts } from './handover/whereabouts.ts';
import { formatterOf, paperOf } from './paper.ts';
import { copyFor, reportFrame, running } from './running.ts';
import type { ReportSource } from './source.ts';

/**
 * The final report and handover: a first page with the whole in short, what was accomplished, who has which account, where everything is, what is open,
 * why it ends, and a sheet to sign (rows 60–65). It is addressed to the client; copies for others add the entries the reason rests on. Nothing private is in it.
 */
export function handover(source: ReportSource): Report {
  const paper = paperOf(source, formatterOf(source));
  const { t, client } = paper;
  const acknowledgement = received(paper, {
    accounts: accountsIn(paper).length > 0,
    files: deliveriesOf(paper).length > 0,
  });
  const sections: readonly (readonly Block[])[] = [
    accomplished(paper),
    accounts(paper),
    files(paper),
    whereabouts(paper),
    openItems(paper),
    money(paper),
    advice(paper),
    reason(paper),
    acknowledgement,
  ].map(withPlace);
  const parts: Part[] = [{ blocks: cover(paper, sections) }, { newPage: true, blocks: sections.flat() }];
  return {
    ...reportFrame(paper),
    title: t('paper.handover.title'),
    subject: t('paper.handover.subject'),
    running: running(paper, t('paper.running.handover', { number: source.number, client }), copyFor(paper)),
    parts,
    attachments: [],
  };
}

/** A section whose heading the first page can lead to. */
function withPlace([first, ...rest]: readonly Block[], index: number): readonly Block[] {
  if (first?.kind !== 'heading') return [];
  return [{ ...first, id: `section-${index}` }, ...rest];
}
