import type { Choice } from '../choosing.ts';
import type { Block } from '../model.ts';
import { entryPlace, exhibitPlace, numberRun, spaced, type Paper } from '../paper.ts';
import { namedIn } from './chronology.ts';

/** Every exhibit of the record, with the fingerprint by which a file in anybody's hands can be compared (row 69). */
export function exhibits(paper: Paper, { placed }: Choice): Block[] {
  const { t, f } = paper;
  const named = namedIn(paper, placed);
  const list = placed
    .flatMap(({ one }) => (one.kind === 'exhibit' ? [one] : []))
    .sort((a, b) => (a.body.number < b.body.number ? -1 : 1));
  if (list.length === 0) return [];
  const column = (name: 'number' | 'name' | 'bytes' | 'cited') => t(`paper.record.exhibits.columns.${name}`);
  return [
    { kind: 'paragraph', text: t('paper.record.exhibits.lead'), voice: 'lead' },
    {
      kind: 'table',
      summary: t('paper.record.exhibits.summary'),
      columns: [
        { title: column('number'), share: 1.6 },
        { title: column('name'), share: 8 },
        { title: column('bytes'), share: 2, align: 'end' },
        { title: column('cited'), share: 2 },
      ],
      rows: list.map(({ entry, body }) => {
        const { number, name, type, source, bytes, sha256 } = body;
        const cited = (named.get(entry.id) ?? []).map((id) => numberRun(paper, id));
        const about = source === undefined ? type : t('paper.record.exhibits.typeAndSource', { type, source });
        return {
          id: exhibitPlace(entry.id),
          cells: [
            { text: [{ text: number, to: entryPlace(entry.id) }] },
            { text: name, under: `${about}\nSHA-256 ${sha256}` },
            { text: f.number(bytes) },
            { text: cited.length > 0 ? spaced(cited, ', ') : t('paper.record.exhibits.notCited') },
          ],
        };
      }),
    },
  ];
}
