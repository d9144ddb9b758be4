import { accomplishmentsOf, chosenOf } from '../../accomplishments.ts';
import type { Deliverable } from '../../deliverables.ts';
import type { Block, TableRow } from '../model.ts';
import type { Paper } from '../paper.ts';

/** What was accomplished, as it was chosen and ordered; all of it by date where it was not (row 63; seed A31). */
export function accomplished(paper: Paper): Block[] {
  const { t, f, today, source } = paper;
  const all = accomplishmentsOf(source.journal, today, f.zone);
  const list = chosenOf(all, source.options.accomplishments);
  const heading: Block = { kind: 'heading', text: t('paper.handover.accomplished.title') };
  if (list.length === 0) return [heading, { kind: 'paragraph', text: t('paper.handover.accomplished.none') }];
  const column = (name: 'when' | 'work' | 'result') => t(`paper.handover.accomplished.columns.${name}`);
  const results = list.some(({ result }) => result !== undefined);
  const rows = list.map(({ from, to, what, delivery, result = '' }): TableRow => ({
    cells: [
      { text: f.months(from, to, today) },
      { text: what, ...(delivery && { under: deliveryDates(paper, delivery) }) },
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

/** "delivered 28 May, accepted 2 June". */
function deliveryDates({ t, f, today }: Paper, { on, state, acceptedOn, reversedOn }: Deliverable): string {
  const day = f.dayShort(on, today);
  if (acceptedOn === undefined) return t('paper.handover.accomplished.delivered', { day });
  const values = { delivered: day, accepted: f.dayShort(acceptedOn, today) };
  if (state !== 'reversed' || reversedOn === undefined)
    return t('paper.handover.accomplished.deliveredAccepted', values);
  return t('paper.handover.accomplished.deliveredReversed', { ...values, reversed: f.dayShort(reversedOn, today) });
}
