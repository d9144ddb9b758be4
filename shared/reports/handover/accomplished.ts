import type { Day, EntryId } from '../../fields.ts';
import { standing, type Effective } from '../../journal/effective.ts';
import type { Deliverable } from '../../deliverables.ts';
import { deliveriesOf } from '../deliveries.ts';
import type { Block, TableRow } from '../model.ts';
import type { Paper } from '../paper.ts';

/** One line of what was accomplished: a delivery with the work behind it, or a result that stands alone. */
interface Accomplishment {
  readonly from: Day;
  readonly to: Day;
  readonly work: string;
  readonly under: readonly string[];
  readonly result: string;
}

/** Deliveries with their dates and results, and work whose accomplishment was noted (row 63; seed A31). */
export function accomplished(paper: Paper): Block[] {
  const { t, f, today } = paper;
  const list = accomplishmentsOf(paper);
  const heading: Block = { kind: 'heading', text: t('paper.handover.accomplished.title') };
  if (list.length === 0) return [heading, { kind: 'paragraph', text: t('paper.handover.accomplished.none') }];
  const column = (name: 'when' | 'work' | 'result') => t(`paper.handover.accomplished.columns.${name}`);
  const results = list.some(({ result }) => result !== '');
  const rows = list.map(({ from, to, work, under, result }): TableRow => ({
    cells: [
      { text: f.months(from, to, today) },
      { text: work, ...(under.length > 0 && { under: under.join('\n') }) },
      ...(results ? [{ text: result }] : []),
    ],
  }));
  return [
    heading,
    {
      kind: 'table',
      summary: t('paper.handover.accomplished.summary'),
      columns: [
        { title: column('when'), share: 2 },
        { title: column('work'), share: 6 },
        ...(results ? [{ title: column('result'), share: 6 }] : []),
      ],
      rows,
    },
  ];
}

function accomplishmentsOf(paper: Paper): readonly Accomplishment[] {
  const works = standing(paper.source.journal, 'work');
  const behind = new Map<EntryId, Effective<'work'>[]>();
  const alone = new Map<string, Effective<'work'>[]>();
  for (const one of works) {
    const { deliverable, accomplishment } = one.body;
    if (deliverable) add(behind, deliverable, one);
    else if (accomplishment !== undefined) add(alone, accomplishment, one);
  }
  const delivered = deliveriesOf(paper).map((one) => ofDelivery(paper, one, behind.get(one.entry) ?? []));
  const noted = [...alone].map(([accomplishment, list]): Accomplishment => ({
    ...span(list.map((one) => dayOfWork(paper, one))),
    work: accomplishment,
    under: [],
    result: '',
  }));
  return [...delivered, ...noted].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function ofDelivery(paper: Paper, delivery: Deliverable, works: readonly Effective<'work'>[]): Accomplishment {
  const results = [delivery.result, ...works.map((work) => work.body.accomplishment)];
  return {
    ...span([...works.map((work) => dayOfWork(paper, work)), delivery.on]),
    work: delivery.name,
    under: [deliveryDates(paper, delivery)],
    result: [...new Set(results.filter((result) => result !== undefined))].join('; '),
  };
}

/** "delivered 28 May, accepted 2 June". */
function deliveryDates({ t, f, today }: Paper, { on, state, acceptedOn, reversedOn }: Deliverable): string {
  const day = f.dayShort(on, today);
  if (acceptedOn === undefined) return t('paper.handover.accomplished.delivered', { day });
  const values = { delivered: day, accepted: f.dayShort(acceptedOn, today) };
  if (state !== 'reversed' || reversedOn === undefined)
    return t('paper.handover.accomplished.deliveredAccepted', values);
  return t('paper.handover.accomplished.deliveredReversed', { ...values, reversed: f.dayShort(reversedOn, today) });
}

function dayOfWork({ f }: Paper, { entry, body }: Effective<'work'>): Day {
  return body.on ?? f.dayAt(Date.parse(entry.recordedAt.at));
}

function span(days: readonly Day[]): { readonly from: Day; readonly to: Day } {
  const sorted = [...days].sort();
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
