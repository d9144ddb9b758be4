import { standing } from '../../journal/effective.ts';
import type { Block, Runs } from '../model.ts';
import { entryPlace, type Paper } from '../paper.ts';
import { fieldOrder, label, valueOf } from './entry.ts';

/** Each version of the terms with the days it was in force; corrected values, since these are the terms that hold. */
export function terms(paper: Paper): Block[] {
  const { t, f } = paper;
  const versions = standing(paper.source.journal, 'terms-agreed')
    .filter(({ entry }) => paper.shows(entry.id))
    .sort((a, b) => (a.body.from < b.body.from ? -1 : 1));
  if (versions.length === 0) return [];
  return [
    { kind: 'paragraph', text: t('paper.record.terms.lead'), voice: 'lead' },
    ...versions.flatMap(({ entry, body }, i): Block[] => {
      const until = versions[i + 1]?.body.from;
      const heading =
        until === undefined
          ? t('paper.record.terms.version', { version: i + 1, from: f.day(body.from) })
          : t('paper.record.terms.versionUntil', { version: i + 1, period: f.period(body.from, until) });
      const recorded = t('paper.record.terms.entry', {
        entry: paper.cite(entry.id),
        day: f.day(f.dayAt(Date.parse(entry.recordedAt.at))),
      });
      const values: Readonly<Record<string, unknown>> = body;
      const rows = fieldOrder({ kind: entry.kind, body }).flatMap((field): { label: string; value: Runs }[] =>
        values[field] === undefined || field === 'occurred' || field === 'from'
          ? []
          : [{ label: label(paper, entry.kind, field), value: valueOf(paper, entry, field, values[field]) }],
      );
      return [
        { kind: 'heading', text: heading },
        { kind: 'paragraph', text: [{ text: recorded, to: entryPlace(entry.id) }], voice: 'quiet' },
        ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []),
      ];
    }),
  ];
}
