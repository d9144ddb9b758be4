import type { EntryId } from '../fields.ts';
import { choosing, type Choice } from './choosing.ts';
import type { Block, Part, Report } from './model.ts';
import { formatterOf, paperOf, type Paper } from './paper.ts';
import { accounts } from './record/accounts.ts';
import { everyAddendum } from './record/addenda.ts';
import { journalAttachment } from './record/attachment.ts';
import { chronology } from './record/chronology.ts';
import { contents, cover, type Chapter } from './record/cover.ts';
import { exhibits } from './record/exhibits.ts';
import { laidIn } from './record/laid-in.ts';
import { oneIncident } from './record/one-incident.ts';
import { declaration, kept } from './record/kept.ts';
import { money } from './record/money.ts';
import { requests } from './record/requests.ts';
import { summary } from './record/summary.ts';
import { terms } from './record/terms.ts';
import { timeline } from './record/timeline.ts';
import { verification } from './record/verification.ts';
import { work } from './record/work.ts';
import { headLeft, offsets } from './record/head.ts';
import { apart, type Steps } from '../steps.ts';
import { reportFrame, running } from './running.ts';
import type { ReportSource } from './source.ts';

/**
 * The record of a client's journal for somebody who trusts neither side: cover, summary, terms, chronology, schedules, how it is kept, a declaration
 * to sign, and how to check it. Its attachment is the journal it was made from. No private field is in either.
 */
export function* record(source: ReportSource): Steps<Report> {
  const f = formatterOf(source);
  const choice = yield* choosing(source.journal, source.options, f);
  const paper = yield* apart(() => shownBy(source, choice, f));
  const { attachment, sha256 } = yield* journalAttachment(paper);
  if (source.options.incident !== undefined) return oneIncident(paper, choice, { attachment, sha256 });
  const { t, client } = paper;
  const parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly blocks: readonly Block[];
    readonly newPage?: boolean;
  }[] = [
    { id: 'part-summary', title: t('paper.record.summary.title'), blocks: yield* summary(paper, choice) },
    { id: 'part-terms', title: t('paper.record.terms.title'), blocks: yield* apart(() => terms(paper)) },
    {
      id: 'part-chronology',
      title: t('paper.record.chronology.title'),
      blocks: [...(yield* timeline(paper, choice)), ...(yield* chronology(paper, choice))],
    },
    { id: 'part-requests', title: t('paper.record.requests.title'), blocks: yield* apart(() => requests(paper)) },
    { id: 'part-money', title: t('paper.record.money.title'), blocks: yield* apart(() => money(paper)) },
    { id: 'part-work', title: t('paper.record.work.title'), blocks: yield* apart(() => work(paper)) },
    { id: 'part-accounts', title: t('paper.record.accounts.title'), blocks: yield* apart(() => accounts(paper)) },
    {
      id: 'part-exhibits',
      title: t('paper.record.exhibits.title'),
      blocks: yield* apart(() => exhibits(paper, choice)),
    },
    {
      id: 'part-laid-in',
      title: t('dispute.laid.title'),
      blocks: yield* apart(() => laidIn(paper, choice)),
      newPage: true,
    },
    { id: 'part-kept', title: t('paper.kept.howTitle'), blocks: kept(paper), newPage: true },
    { id: 'part-declaration', title: t('paper.kept.declarationTitle'), blocks: declaration(paper), newPage: true },
    {
      id: 'part-verify',
      title: t('paper.kept.verifyTitle'),
      blocks: verification(paper, attachment, sha256),
      newPage: true,
    },
  ].filter(({ blocks }) => blocks.length > 0);
  const chapters = parts.map(({ id, title }, i): Chapter => ({ id, title, number: i + 1 }));
  const first = yield* apart(() => cover(paper, choice, chapters));
  const head = yield* apart(() => headLeft(paper, choice));
  const offset = yield* apart(() => offsets(paper, choice));
  const numbered = parts.map(({ title, ...part }, i): Part => ({ ...part, title: `${i + 1} ${title}` }));
  return {
    ...reportFrame(paper),
    title: client ? t('paper.record.titleWith', { client }) : t('paper.record.title'),
    subject: t('paper.record.subject'),
    running: running(paper, head, t('paper.running.zone', { zone: f.zone, offset })),
    parts: [{ blocks: first }, { newPage: true, blocks: contents(paper, chapters) }, ...numbered],
    attachments: [attachment],
  };
}

/** The paper on which the chosen entries and their corrections have a place. */
function shownBy(source: ReportSource, { placed, inForce, exhibits: cited }: Choice, f: Paper['f']): Paper {
  const shown = new Set<EntryId>();
  const paper = paperOf(source, f, shown);
  for (const one of [...placed.map((each) => each.one), ...inForce, ...cited]) {
    shown.add(one.entry.id);
    for (const { id } of everyAddendum(paper, one.entry.id)) shown.add(id);
  }
  return paper;
}
