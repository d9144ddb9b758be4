import { standing } from '../../journal/effective.ts';
import type { Block } from '../model.ts';
import type { Paper } from '../paper.ts';

/** Recommendations given, with what was decided on each; who else advised the client is not said. */
export function advice({ t, f, today, source }: Paper): Block[] {
  const given = standing(source.journal, 'recommended');
  if (given.length === 0) return [];
  const decided = new Map(
    standing(source.journal, 'recommendation-decided').map(({ body }) => [body.recommendation, body]),
  );
  const column = (name: 'what' | 'on' | 'outcome') => t(`paper.handover.advice.columns.${name}`);
  return [
    { kind: 'heading', text: t('paper.handover.advice.title') },
    {
      kind: 'table',
      summary: t('paper.handover.advice.summary'),
      columns: [
        { title: column('on'), share: 2 },
        { title: column('what'), share: 7 },
        { title: column('outcome'), share: 5 },
      ],
      rows: given.map(({ entry, body }) => {
        const decision = decided.get(entry.id);
        const outcome = decision
          ? t(`paper.handover.advice.outcomes.${decision.outcome}`, { day: f.dayShort(decision.on, today) })
          : t('paper.handover.advice.outcomes.open');
        const on = body.on ?? f.dayAt(Date.parse(entry.recordedAt.at));
        return { cells: [{ text: f.dayShort(on, today) }, { text: body.what }, { text: outcome }] };
      }),
    },
  ];
}
