import { folded } from '../../journal/following.ts';
import { requestsOn } from '../../requests.ts';
import { daysIn, union } from '../../spans.ts';
import { requestFold } from '../../waiting-ledger.ts';
import type { RequestRow } from '../../waiting-view.ts';
import type { Block, Cell, TableRow } from '../model.ts';
import { entryPlace, type Paper } from '../paper.ts';
import { overdueSpan, waitingLine } from './waiting.ts';

/** The requests of a record as they stand on the day it is made, in the order asked. */
export function requestsShown({ source, shows, today }: Paper): readonly RequestRow[] {
  return requestsOn(folded(requestFold, source.journal), today).filter(({ id }) => shows(id));
}

/** Days on which at least one of the requests was open after its day: the union, never the sum (row 45). */
export function waitingDays({ today }: Paper, list: readonly RequestRow[]): number {
  return daysIn(union(list.map((one) => overdueSpan(one, today))));
}

/** What was asked of the client, when it was needed, and when it came. */
export function requests(paper: Paper): Block[] {
  const { t, f, today } = paper;
  const list = requestsShown(paper);
  if (list.length === 0) return [];
  const column = (name: 'what' | 'asked' | 'needed' | 'answered' | 'late') =>
    t(`paper.record.requests.columns.${name}`);
  return [
    { kind: 'paragraph', text: t('paper.record.requests.lead', { day: f.day(today) }), voice: 'lead' },
    {
      kind: 'table',
      summary: t('paper.record.requests.summary'),
      columns: [
        { title: column('what'), share: 6 },
        { title: column('asked'), share: 2 },
        { title: column('needed'), share: 2 },
        { title: column('answered'), share: 2 },
        { title: column('late'), share: 2, align: 'end' },
      ],
      rows: [...list.map((one) => row(paper, one)), together(paper, list)],
    },
    { kind: 'paragraph', text: t('paper.record.requests.union'), voice: 'small' },
    ...waitingLine(paper, list),
  ];
}

function row(
  paper: Paper,
  { id, what, askedOn, neededBy, state, closedOn, daysOverdue, nudges }: RequestRow,
): TableRow {
  const { t, f, today, cite } = paper;
  const number = t('paper.values.entry', { entry: cite(id) });
  const reminders = nudges.length === 0 ? [] : [t('paper.record.requests.reminders', { count: nudges.length })];
  const closed = closedOn === undefined ? t('paper.record.requests.open') : f.dayShort(closedOn, today);
  return {
    cells: [
      { text: [{ text: what, to: entryPlace(id) }], under: [number, ...reminders].join(' · ') },
      { text: f.dayShort(askedOn, today) },
      { text: f.dayShort(neededBy, today) },
      { text: state === 'withdrawn' ? t('paper.record.requests.withdrawn', { day: closed }) : closed },
      lateness(paper, daysOverdue, state),
    ],
  };
}

function lateness({ t }: Paper, days: number, state: RequestRow['state']): Cell {
  if (days > 0)
    return { text: t('paper.record.requests.days', { count: days }), ...(state === 'overdue' && { tone: 'late' }) };
  return { text: state === 'answered' ? t('paper.record.requests.inTime') : '' };
}

function together(paper: Paper, list: readonly RequestRow[]): TableRow {
  const { t } = paper;
  const days = t('paper.record.requests.days', { count: waitingDays(paper, list) });
  return {
    total: true,
    cells: [{ text: t('paper.record.requests.together') }, { text: '' }, { text: '' }, { text: '' }, { text: days }],
  };
}
