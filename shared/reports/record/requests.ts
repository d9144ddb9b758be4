import { daysBetween } from '../../calendar.ts';
import type { Day, EntryId } from '../../fields.ts';
import { standing, type Effective } from '../../journal/effective.ts';
import type { Block, Cell, TableRow } from '../model.ts';
import { entryPlace, type Paper } from '../paper.ts';

/** A request with what became of it. */
export interface RequestStanding {
  readonly request: Effective<'requested'>;
  readonly answeredOn?: Day;
  readonly withdrawnOn?: Day;
  readonly nudges: number;
}

/** The requests of a record, in the order asked; the first answer counts. */
export function requestsShown({ source, shows }: Paper): readonly RequestStanding[] {
  const answers = earliest(standing(source.journal, 'answered'));
  const withdrawals = earliest(standing(source.journal, 'withdrawn'));
  const nudges = new Map<EntryId, number>();
  for (const { body } of standing(source.journal, 'nudged'))
    nudges.set(body.request, (nudges.get(body.request) ?? 0) + 1);
  return standing(source.journal, 'requested')
    .filter(({ entry }) => shows(entry.id))
    .sort((a, b) => (a.body.askedOn < b.body.askedOn ? -1 : a.body.askedOn > b.body.askedOn ? 1 : 0))
    .map((request) => {
      const [answeredOn, withdrawnOn] = [answers.get(request.entry.id), withdrawals.get(request.entry.id)];
      return {
        request,
        nudges: nudges.get(request.entry.id) ?? 0,
        ...(answeredOn !== undefined && { answeredOn }),
        ...(withdrawnOn !== undefined && { withdrawnOn }),
      };
    });
}

function earliest(list: readonly (Effective<'answered'> | Effective<'withdrawn'>)[]): ReadonlyMap<EntryId, Day> {
  const days = new Map<EntryId, Day>();
  for (const { body } of list) {
    const known = days.get(body.request);
    if (known === undefined || body.on < known) days.set(body.request, body.on);
  }
  return days;
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
      rows: list.map((one) => row(paper, one)),
    },
  ];
}

function row(paper: Paper, { request, answeredOn, withdrawnOn, nudges }: RequestStanding): TableRow {
  const { t, f, today, cite } = paper;
  const { entry, body } = request;
  const number = t('paper.values.entry', { entry: cite(entry.id) });
  const under = nudges === 0 ? number : `${number} · ${t('paper.record.requests.reminders', { count: nudges })}`;
  const answered =
    answeredOn !== undefined
      ? f.dayShort(answeredOn, today)
      : withdrawnOn !== undefined
        ? t('paper.record.requests.withdrawn', { day: f.dayShort(withdrawnOn, today) })
        : t('paper.record.requests.open');
  return {
    cells: [
      { text: [{ text: body.what, to: entryPlace(entry.id) }], under },
      { text: f.dayShort(body.askedOn, today) },
      { text: f.dayShort(body.neededBy, today) },
      { text: answered },
      lateness(paper, daysBetween(body.neededBy, answeredOn ?? withdrawnOn ?? today), answeredOn !== undefined),
    ],
  };
}

function lateness({ t }: Paper, days: number, answered: boolean): Cell {
  if (days > 0) return { text: t('paper.record.requests.days', { count: days }), ...(!answered && { tone: 'late' }) };
  return { text: answered ? t('paper.record.requests.inTime') : '' };
}
