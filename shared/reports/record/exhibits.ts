import { mediaWord } from '../../media-words.ts';
import type { Choice, ExhibitChosen } from '../choosing.ts';
import type { Block, Runs, TableRow } from '../model.ts';
import { entryPlace, exhibitPlace, sheetPlace, spaced, type Paper } from '../paper.ts';
import { namedIn, type CitedIn } from './chronology.ts';
import { struckBy } from './addenda.ts';
import { citingRun } from './citing.ts';

/** Every exhibit of the record, with the fingerprint by which a file in anybody's hands can be compared, and its page (row 69). */
export function exhibits(paper: Paper, choice: Choice): Block[] {
  const { t } = paper;
  const { exhibits: list } = choice;
  if (list.length === 0) return [];
  const named = namedIn(paper, choice);
  const column = (name: 'number' | 'name' | 'bytes' | 'cited') => t(`paper.record.exhibits.columns.${name}`);
  return [
    { kind: 'paragraph', text: t('paper.record.exhibits.lead'), voice: 'lead' },
    {
      kind: 'table',
      summary: t('paper.record.exhibits.summary'),
      columns: [
        { title: column('number'), share: 1.5 },
        { title: `${column('name')} · SHA-256`, share: 9.6 },
        { title: column('bytes'), share: 1.7, align: 'end' },
        { title: column('cited'), share: 2.1 },
        { title: t('dispute.laid.page'), share: 1.1 },
      ],
      rows: list.map((one) => row(paper, one, named)),
    },
  ];
}

function row(paper: Paper, { entry, body }: ExhibitChosen, named: CitedIn): TableRow {
  const { t, f } = paper;
  const { number, name, type, source, bytes, sha256 } = body;
  const cited = (named.get(entry.id) ?? []).map((id) => citingRun(paper, id));
  const said = mediaWord(type, t);
  const about = source === undefined ? said : t('paper.record.exhibits.typeAndSource', { type: said, source });
  const struck = struckBy(paper, entry.id);
  const under: Runs = [`${about}\n${sha256}`, ...(struck === undefined ? [] : [`\n${struck}`])];
  const laid = paper.source.laidIn?.get(entry.id);
  const place = laid ? sheetPlace(entry.id) : entryPlace(entry.id);
  return {
    id: exhibitPlace(entry.id),
    cells: [
      { text: [{ text: number, to: place }] },
      { text: name, under },
      { text: f.number(bytes) },
      { text: cited.length > 0 ? spaced(cited, ', ') : t('paper.record.exhibits.notCited') },
      { text: laid ? [{ text: '', page: place }] : t('paper.record.exhibits.notCited') },
    ],
  };
}
