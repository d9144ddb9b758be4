import { dayNumber, dayText } from '../../calendar.ts';
import { daysIn, union, type Span } from '../../spans.ts';
import type { RequestRow } from '../../waiting-view.ts';
import type { Block, TableRow } from '../model.ts';
import { numberRun, spaced, type Paper } from '../paper.ts';

/** The days a request was open after its date, up to its answer or to the day of the report; empty for one answered in time. */
export function overdueSpan({ closedOn, daysOverdue }: RequestRow, today: string): Span {
  const to = dayNumber(closedOn ?? today);
  return { from: to - daysOverdue + 1, to };
}

/**
 * The waiting as one line: each stretch without a gap, with the requests that were open in it, and how many days the rows above count twice.
 * Nothing where no two requests overlapped, since the rows then say it all.
 */
export function waitingLine(paper: Paper, list: readonly RequestRow[]): Block[] {
  const { t, f, today } = paper;
  const late = list.filter(({ daysOverdue }) => daysOverdue > 0).map((one) => ({ one, span: overdueSpan(one, today) }));
  const stretches = union(late.map(({ span }) => span));
  const once = daysIn(stretches);
  const added = late.reduce((sum, { one }) => sum + one.daysOverdue, 0);
  if (added === once) return [];
  const column = (name: 'period' | 'days' | 'open') => t(`dispute.waiting.columns.${name}`);
  const days = (count: number) => t('paper.record.requests.days', { count });
  const rows = stretches.map((stretch): TableRow => {
    const open = late.filter(({ span }) => span.from <= stretch.to && span.to >= stretch.from);
    const period = f.period(dayText(stretch.from), dayText(stretch.to));
    return {
      cells: [
        { text: period },
        {
          text: spaced(
            open.map(({ one }) => numberRun(paper, one.id)),
            ', ',
          ),
        },
        { text: days(stretch.to - stretch.from + 1) },
      ],
    };
  });
  return [
    { kind: 'heading', text: t('dispute.waiting.title') },
    {
      kind: 'table',
      summary: t('dispute.waiting.title'),
      columns: [
        { title: column('period'), share: 5 },
        { title: column('open'), share: 5 },
        { title: column('days'), share: 2, align: 'end' },
      ],
      rows: [
        ...rows,
        {
          total: true,
          cells: [{ text: t('paper.record.requests.together') }, { text: '' }, { text: days(once) }],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: t('dispute.waiting.twice', { added: days(added), once: days(once), twice: days(added - once) }),
      voice: 'small',
    },
  ];
}
