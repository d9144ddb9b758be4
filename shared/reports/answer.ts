import { answerView } from '../answer.ts';
import type { AnswerView } from '../answer-view.ts';
import { blocksOf } from '../charts.ts';
import { natureChart } from '../charts/hours-by-nature.ts';
import { waitingChart } from '../charts/waiting-months.ts';
import type { Counted } from '../counted.ts';
import type { Deliverable } from '../deliverables.ts';
import type { HouseRules } from '../house-rules.ts';
import type { Block, Report } from './model.ts';
import { formatterOf, paperOf, type Paper } from './paper.ts';
import { reportFrame, running } from './running.ts';
import type { ReportSource } from './source.ts';
import { ledgersIn } from './statement.ts';
import { workView } from '../work-figures.ts';
import type { WorkView } from '../work-view.ts';

/** "Is that all you did?" on paper (row 49; seeds A10, A11): done, waited for, chased, done again, each with the entries it was counted from. */
export function answer(source: ReportSource, house: HouseRules): Report {
  const paper = paperOf(source, formatterOf(source));
  const { t, client, writer, f } = paper;
  const { from, to } = source.options;
  const ledgers = ledgersIn(source);
  const view = answerView(ledgers, house, paper.today, { from, to });
  const { natures } = workView(ledgers, paper.today, { from, to });
  const title = client ? t('ledgers.answer.titleWith', { client }) : t('ledgers.answer.title');
  const period = from === undefined ? t('ledgers.answer.until', { day: f.day(view.to) }) : f.period(from, view.to);
  const months = view.months.map(({ month, waitingDays }) => ({ month, days: waitingDays }));
  return {
    ...reportFrame(paper),
    title,
    running: running(paper, title, source.number),
    attachments: [],
    parts: [
      {
        blocks: [
          {
            kind: 'title',
            text: title,
            under: [writer && t('ledgers.answer.by', { name: writer }), period].filter(Boolean).join(' · '),
          },
          ...done(paper, view),
          ...waiting(paper, view),
          ...chasing(paper, view),
          ...redone(paper, view),
          ...charts(paper, natures, months),
          { kind: 'notice', tone: 'plain', text: t('ledgers.answer.note') },
        ],
      },
    ],
  };
}

/** Low charts without their tables: all of it is to stand on one page, and every bar bears its number. */
function charts(
  { f }: Paper,
  natures: WorkView['natures'],
  months: readonly { month: string; days: number }[],
): Block[] {
  const worked = natures.filter(({ minutes }) => minutes > 0);
  return [
    ...(worked.length > 0
      ? blocksOf(natureChart(worked, f, { width: 480, height: 20 * worked.length })).slice(0, 1)
      : []),
    ...(months.some(({ days }) => days > 0)
      ? blocksOf(waitingChart(months, f, { width: 480, height: 90 })).slice(0, 1)
      : []),
  ];
}

function done(paper: Paper, { done: of }: AnswerView): Block[] {
  const { t, f } = paper;
  const days = t('ledgers.answer.days', { count: of.daysWorked });
  return [
    { kind: 'heading', text: t('ledgers.answer.done') },
    {
      kind: 'paragraph',
      text: t('ledgers.answer.doneLine', { time: f.minutes(of.time.minutes), days }),
      voice: 'lead',
    },
    ...behind(paper, of.time.entries),
    ...(of.delivered.length > 0 ? [deliveries(paper, of.delivered)] : []),
    ...(of.accomplishments.length > 0
      ? ([
          { kind: 'paragraph', text: t('ledgers.answer.accomplishments') },
          {
            kind: 'list',
            items: of.accomplishments.map(({ text, entry }) => [text, { text: ` ${paper.cite(entry)}`, quiet: true }]),
          },
        ] as const)
      : []),
  ];
}

function deliveries(paper: Paper, list: readonly Deliverable[]): Block {
  const { t, f } = paper;
  const state = ({ state: now, acceptedOn, reversedOn }: Deliverable): string => {
    if (now === 'reversed' && reversedOn !== undefined) return t('ledgers.answer.reversed', { day: f.day(reversedOn) });
    if (now === 'accepted' && acceptedOn !== undefined) return t('ledgers.answer.accepted', { day: f.day(acceptedOn) });
    return t('ledgers.answer.delivered');
  };
  return {
    kind: 'table',
    summary: t('ledgers.answer.deliveredSummary'),
    columns: [
      { title: t('ledgers.columns.deliverable'), share: 5 },
      { title: t('ledgers.columns.date'), share: 2.4 },
      { title: t('ledgers.columns.state'), share: 4 },
    ],
    rows: list.map((one) => ({
      cells: [
        { text: one.name, under: t('paper.record.money.entry', { entry: paper.cite(one.entry) }) },
        { text: f.dayShort(one.on) },
        { text: state(one) },
      ],
    })),
  };
}

function waiting(paper: Paper, { waiting: of }: AnswerView): Block[] {
  const { t, f } = paper;
  const heading: Block = { kind: 'heading', text: t('ledgers.answer.waiting') };
  if (of.days === 0) return [heading, { kind: 'paragraph', text: t('ledgers.answer.waitingNone') }];
  const days = t('ledgers.answer.days', { count: of.days });
  return [
    heading,
    { kind: 'paragraph', text: t('ledgers.answer.waitingLine', { days, time: f.minutes(of.minutes) }), voice: 'lead' },
    {
      kind: 'table',
      summary: t('ledgers.answer.requestsSummary'),
      columns: [
        { title: t('ledgers.columns.request'), share: 7 },
        { title: t('ledgers.columns.waited'), share: 2, align: 'end' },
      ],
      rows: of.requests.map(({ entry, what, days: waited, open }) => ({
        cells: [
          { text: what, under: t('paper.record.money.entry', { entry: paper.cite(entry) }) },
          { text: f.number(waited), ...(open && { under: t('ledgers.answer.stillOpen'), tone: 'late' as const }) },
        ],
      })),
    },
    ...(of.declined.length > 0
      ? ([
          { kind: 'paragraph', text: t('ledgers.answer.declined') },
          {
            kind: 'list',
            items: of.declined.map(({ what, entry }) => [what, { text: ` ${paper.cite(entry)}`, quiet: true }]),
          },
        ] as const)
      : []),
    { kind: 'paragraph', text: t('ledgers.answer.waitingNote'), voice: 'small' },
  ];
}

function chasing(paper: Paper, { chasing: of }: AnswerView): Block[] {
  const { t, f } = paper;
  if (of.minutes === 0 && of.nudges === 0) return [];
  const lines = [
    t('ledgers.answer.chasingLine', { time: f.minutes(of.minutes) }),
    t('ledgers.answer.nudges', { count: of.nudges }),
  ];
  return [
    { kind: 'heading', text: t('ledgers.answer.chasing') },
    { kind: 'list', items: lines },
    ...behind(paper, of.entries),
  ];
}

function redone(paper: Paper, { redone: of }: AnswerView): Block[] {
  const { t, f } = paper;
  const lines = [
    of.time.minutes > 0 ? t('ledgers.answer.redoneLine', { time: f.minutes(of.time.minutes) }) : '',
    of.reversals > 0 ? t('ledgers.answer.reversals', { count: of.reversals }) : '',
    of.cosmetic > 0 ? t('ledgers.answer.cosmetic', { count: of.cosmetic }) : '',
  ].filter(Boolean);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: t('ledgers.answer.redone') },
    { kind: 'list', items: lines },
    ...behind(paper, of.entries),
  ];
}

/** How many entries a paragraph names. */
const most = 40;

/** The entries a figure was counted from, by their numbers. */
function behind({ t, cite }: Paper, { count, ids }: Counted): Block[] {
  if (count === 0) return [];
  const entries = ids.slice(-most).map(cite).join(', ');
  const text =
    count > most ? t('ledgers.answer.behindMore', { count, entries }) : t('ledgers.answer.behind', { entries });
  return [{ kind: 'paragraph', text, voice: 'small' }];
}
