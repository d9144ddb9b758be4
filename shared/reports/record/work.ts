import { standing } from '../../journal/effective.ts';
import { natures, type Nature } from '../../work.ts';
import type { Deliverable } from '../../deliverables.ts';
import { deliveriesOf } from '../deliveries.ts';
import type { Block, Cell, TableRow } from '../model.ts';
import { entryPlace, numberRun, type Paper } from '../paper.ts';
import { hourlyPay } from './hourly-pay.ts';

/** Minutes of work, measured by a timer and entered by hand apart (research, 3.1: manual is not measured). */
export interface Time {
  readonly measured: number;
  readonly manual: number;
}

/** Time by nature, of the entries shown. */
export function timeByNature({ source, shows }: Paper): ReadonlyMap<Nature, Time> {
  const times = new Map<Nature, Time>();
  for (const { entry, body } of standing(source.journal, 'work')) {
    if (!shows(entry.id)) continue;
    const nature = body.nature ?? 'work';
    const { measured, manual } = times.get(nature) ?? { measured: 0, manual: 0 };
    times.set(
      nature,
      body.measured ? { measured: measured + body.minutes, manual } : { measured, manual: manual + body.minutes },
    );
  }
  return times;
}

/** All of it together. */
export function timeTogether(times: ReadonlyMap<Nature, Time>): Time {
  const list = [...times.values()];
  return {
    measured: list.reduce((sum, one) => sum + one.measured, 0),
    manual: list.reduce((sum, one) => sum + one.manual, 0),
  };
}

/** Time by its nature, then what was delivered. */
export function work(paper: Paper): Block[] {
  const times = timeByNature(paper);
  const deliveries = deliveriesOf(paper).filter(({ entry }) => paper.shows(entry));
  if (times.size === 0 && deliveries.length === 0) return [];
  return [
    ...(times.size > 0 ? timeTable(paper, times) : []),
    ...(deliveries.length > 0 ? deliveryTable(paper, deliveries) : []),
    ...hourlyPay(paper),
  ];
}

function timeTable({ t, f }: Paper, times: ReadonlyMap<Nature, Time>): Block[] {
  const column = (name: 'nature' | 'measured' | 'manual' | 'total') => t(`paper.record.work.columns.${name}`);
  const cells = ({ measured, manual }: Time): Cell[] =>
    [measured, manual, measured + manual].map((minutes) => ({ text: minutes === 0 ? '—' : f.minutes(minutes) }));
  const rows: TableRow[] = natures.flatMap((nature) => {
    const time = times.get(nature);
    return time ? [{ cells: [{ text: t(`words.natures.${nature}`) }, ...cells(time)] }] : [];
  });
  return [
    { kind: 'paragraph', text: t('paper.record.work.lead'), voice: 'lead' },
    {
      kind: 'table',
      summary: t('paper.record.work.summary'),
      columns: [
        { title: column('nature'), share: 4 },
        { title: column('measured'), share: 3, align: 'end' },
        { title: column('manual'), share: 3, align: 'end' },
        { title: column('total'), share: 3, align: 'end' },
      ],
      rows: [...rows, { total: true, cells: [{ text: t('paper.record.work.total') }, ...cells(timeTogether(times))] }],
    },
  ];
}

function deliveryTable(paper: Paper, deliveries: readonly Deliverable[]): Block[] {
  const { t } = paper;
  const column = (name: 'name' | 'on' | 'accepted' | 'entry') => t(`paper.record.work.deliveryColumns.${name}`);
  return [
    { kind: 'heading', text: t('paper.record.work.deliveries') },
    {
      kind: 'table',
      summary: t('paper.record.work.deliveriesSummary'),
      columns: [
        { title: column('name'), share: 6 },
        { title: column('on'), share: 2 },
        { title: column('accepted'), share: 3 },
        { title: column('entry'), share: 1.5, align: 'end' },
      ],
      rows: deliveries.map((delivery) => deliveryRow(paper, delivery)),
    },
  ];
}

function deliveryRow(paper: Paper, { entry, name, on, result, sha256, acceptedOn, reversedOn }: Deliverable): TableRow {
  const { t, f, today } = paper;
  const under = [result, sha256 && `SHA-256 ${sha256}`].filter((line) => line !== undefined).join('\n');
  const reversed = reversedOn !== undefined && t('paper.record.work.reversed', { day: f.dayShort(reversedOn, today) });
  return {
    cells: [
      { text: [{ text: name, to: entryPlace(entry) }], ...(under && { under }) },
      { text: f.dayShort(on, today) },
      { text: acceptedOn === undefined ? '—' : f.dayShort(acceptedOn, today), ...(reversed && { under: reversed }) },
      { text: [numberRun(paper, entry)] },
    ],
  };
}
