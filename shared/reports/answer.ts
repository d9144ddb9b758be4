import { answerView } from '../answer.ts';
import type { AnswerView } from '../answer-view.ts';
import { blocksOf } from '../charts.ts';
import { natureChart } from '../charts/hours-by-nature.ts';
import { waitingChart } from '../charts/waiting-months.ts';
import type { Counted } from '../counted.ts';
import type { Deliverable } from '../deliverables.ts';
import type { HouseRules } from '../house-rules.ts';
import type { EntryId } from '../fields.ts';
import type { Block, Part, Report, Runs, TableRow } from './model.ts';
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
  const by = writer && t('ledgers.answer.by', { name: writer });
  const title = client ? t('ledgers.answer.titleWith', { client }) : t('ledgers.answer.title');
  const period = from === undefined ? t('ledgers.answer.until', { day: f.day(view.to) }) : f.period(from, view.to);
  const months = view.months.map(({ month, waitingDays }) => ({ month, days: waitingDays }));
  const waitedFor = waiting(paper, view);
  const note = [...(waitedFor.length > 0 ? [t('ledgers.answer.waitingNote')] : []), t('ledgers.answer.note')];
  const parts: readonly Part[] = [
    {
      blocks: [
        { kind: 'title', text: title, under: [by, period].filter(Boolean).join(' · ') },
        fourNumbers(paper, view),
        ...charts(paper, natures, months),
      ],
    },
    { title: t('ledgers.answer.done'), blocks: done(paper, view) },
    { title: t('ledgers.answer.waiting'), blocks: waitedFor },
    { blocks: [{ kind: 'paragraph', text: note.join(' '), voice: 'small' }] },
  ];
  return {
    ...reportFrame(paper),
    title,
    close: true,
    running: running(paper, title, source.number),
    attachments: [],
    parts: parts.filter(({ blocks }) => blocks.length > 0),
  };
}

/** The answer itself: done, waited for, chased, done again, with the entries each was counted from. */
function fourNumbers(paper: Paper, { done: did, waiting: waited, chasing, redone }: AnswerView): Block {
  const { t, f } = paper;
  const days = (count: number): string => t('ledgers.answer.days', { count });
  const row = (name: string, lines: readonly string[], entries: Counted): TableRow => ({
    cells: [
      { text: [{ text: name, strong: true }] },
      { text: lines.filter(Boolean).join('\n') },
      { text: behind(paper, entries) },
    ],
  });
  const { time, daysWorked, delivered } = did;
  return {
    kind: 'table',
    summary: t('ledgers.answer.summary'),
    columns: [
      { title: '', share: 2.2 },
      { title: t('ledgers.columns.what'), share: 6 },
      { title: t('ledgers.columns.entries'), share: 3 },
    ],
    rows: [
      row(
        t('ledgers.answer.done'),
        [
          spansDays(paper, time.entries)
            ? t('onPaper.doneEntries', {
                time: f.minutes(time.minutes),
                entries: t('paper.running.entries', { count: time.entries.count }),
              })
            : t('ledgers.answer.doneLine', { time: f.minutes(time.minutes), days: days(daysWorked) }),
          delivered.length > 0 ? t('ledgers.answer.deliveredLine', { count: delivered.length }) : '',
        ],
        time.entries,
      ),
      row(
        t('ledgers.answer.waiting'),
        waited.days === 0
          ? [t('ledgers.answer.waitingNone')]
          : [t('ledgers.answer.waitingLine', { days: days(waited.days), time: f.minutes(waited.minutes) })],
        waited.entries,
      ),
      row(
        t('ledgers.answer.chasing'),
        [
          t('ledgers.answer.chasingLine', { time: f.minutes(chasing.minutes) }),
          chasing.nudges > 0 ? t('ledgers.answer.nudges', { count: chasing.nudges }) : '',
        ],
        chasing.entries,
      ),
      row(
        t('ledgers.answer.redone'),
        [
          t('ledgers.answer.redoneLine', { time: f.minutes(redone.time.minutes) }),
          redone.reversals > 0 ? t('ledgers.answer.reversals', { count: redone.reversals }) : '',
          redone.cosmetic > 0 ? t('ledgers.answer.cosmetic', { count: redone.cosmetic }) : '',
        ],
        redone.entries,
      ),
    ],
  };
}

/** Months that a narrow chart has room for. */
const aYear = 12;

/** Low charts without their tables, beside each other where they can be: all of it is to stand on one page, and every bar bears its number. */
function charts(
  { f }: Paper,
  natures: WorkView['natures'],
  months: readonly { month: string; days: number }[],
): Block[] {
  const worked = natures.filter(({ minutes }) => minutes > 0);
  const isNarrow = worked.length > 0 && months.length <= aYear;
  const height = isNarrow ? Math.max(56, 15 * worked.length) : 64;
  return [
    ...(worked.length > 0
      ? blocksOf(natureChart(worked, f, { width: isNarrow ? 245 : 480, height: 15 * worked.length })).slice(0, 1)
      : []),
    ...(months.some(({ days }) => days > 0)
      ? blocksOf(waitingChart(months, f, { width: isNarrow ? 215 : 480, height })).slice(0, 1)
      : []),
  ];
}

/** How many of each stand on the page; the others are named by their entries. */
const room = { delivered: 8, achieved: 6, requests: 7, declined: 4 } as const;

function done(paper: Paper, { done: of }: AnswerView): Block[] {
  const { t } = paper;
  const achieved = shown(paper, of.accomplishments.toReversed(), room.achieved);
  return [
    ...(of.delivered.length > 0 ? [deliveries(paper, of.delivered)] : []),
    ...(achieved.list.length > 0
      ? ([
          { kind: 'paragraph', text: t('ledgers.answer.accomplishments'), clings: true },
          { kind: 'list', items: items(paper, achieved.list.toReversed(), ({ text }) => text, achieved.more) },
        ] as const)
      : []),
  ];
}

/** As many as there is room for, and a line that names the entries of the others. */
function shown<T extends { readonly entry: EntryId }>(
  { t, cite }: Paper,
  list: readonly T[],
  most: number,
): { readonly list: readonly T[]; readonly more: string | undefined } {
  if (list.length <= most) return { list, more: undefined };
  const others = list.slice(most - 1).map(({ entry }) => cite(entry));
  return {
    list: list.slice(0, most - 1),
    more: t('onePage.moreIn', { count: others.length, entries: others.join(', ') }),
  };
}

function items<T extends { readonly entry: EntryId }>(
  { cite }: Paper,
  list: readonly T[],
  say: (one: T) => string,
  more: string | undefined,
): Runs[] {
  const said = list.map((one): Runs => [say(one), { text: ` ${cite(one.entry)}`, quiet: true }]);
  return more === undefined ? said : [...said, [{ text: more, quiet: true }]];
}

/** The latest of what was delivered, in the order of delivery. */
function deliveries(paper: Paper, all: readonly Deliverable[]): Block {
  const { t, f, cite } = paper;
  const state = ({ state: now, acceptedOn, reversedOn }: Deliverable): string => {
    if (now === 'reversed' && reversedOn !== undefined) return t('ledgers.answer.reversed', { day: f.day(reversedOn) });
    if (now === 'accepted' && acceptedOn !== undefined) return t('ledgers.answer.accepted', { day: f.day(acceptedOn) });
    return t('ledgers.answer.delivered');
  };
  const { list, more } = shown(paper, all.toReversed(), room.delivered);
  return {
    kind: 'table',
    summary: t('ledgers.answer.deliveredSummary'),
    columns: [
      { title: t('ledgers.columns.deliverable'), share: 5 },
      { title: t('ledgers.columns.date'), share: 2.2 },
      { title: t('ledgers.columns.state'), share: 4.2 },
      { title: t('ledgers.columns.entries'), share: 1.4 },
    ],
    rows: [
      ...list.toReversed().map((one) => ({
        cells: [{ text: one.name }, { text: f.dayShort(one.on) }, { text: state(one) }, { text: cite(one.entry) }],
      })),
      ...others(more, 3),
    ],
  };
}

/** A row for what has no room. */
function others(more: string | undefined, empty: number): TableRow[] {
  if (more === undefined) return [];
  return [{ cells: [{ text: [{ text: more, quiet: true }] }, ...Array.from({ length: empty }, () => ({ text: '' }))] }];
}

function waiting(paper: Paper, { waiting: of }: AnswerView): Block[] {
  const { t, f, cite } = paper;
  if (of.requests.length === 0 && of.declined.length === 0) return [];
  const requests = shown(paper, of.requests, room.requests);
  const declined = shown(paper, of.declined, room.declined);
  return [
    {
      kind: 'table',
      summary: t('ledgers.answer.requestsSummary'),
      columns: [
        { title: t('ledgers.columns.request'), share: 7.4 },
        { title: t('ledgers.columns.waited'), share: 2, align: 'end' },
        { title: t('ledgers.columns.entries'), share: 1.4 },
      ],
      rows: [
        ...requests.list.map(({ entry, what, days: waited, open }) => ({
          cells: [
            { text: what },
            { text: f.number(waited), ...(open && { under: t('ledgers.answer.stillOpen'), tone: 'late' as const }) },
            { text: cite(entry) },
          ],
        })),
        ...others(requests.more, 2),
      ],
    },
    ...(of.declined.length > 0
      ? ([
          { kind: 'paragraph', text: t('ledgers.answer.declined'), clings: true },
          { kind: 'list', items: items(paper, declined.list, ({ what }) => what, declined.more) },
        ] as const)
      : []),
  ];
}

/** Whether an entry tells of more than one day: then nobody knows on how many of them there was work. */
function spansDays({ entries }: Paper, { ids }: Counted): boolean {
  return ids.some((id) => {
    const occurred = entries.get(id)?.body.occurred;
    return occurred !== undefined && 'from' in occurred && occurred.from.slice(0, 10) !== occurred.to.slice(0, 10);
  });
}

/** How many entries a cell names. */
const most = 40;

/** The entries a figure was counted from, by their numbers. */
function behind({ t, cite, entries: all }: Paper, { count, ids }: Counted): string {
  if (count === 0) return '';
  const order = (id: Counted['ids'][number]) => all.get(id)?.n ?? 0;
  const entries = [...ids]
    .sort((a, b) => order(a) - order(b))
    .slice(-most)
    .map(cite)
    .join(', ');
  return count > most ? t('ledgers.answer.behindMore', { count, entries }) : entries;
}
