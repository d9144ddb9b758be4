import type { EntryId } from '../../fields.ts';
import { citedWords } from '../../cited-place.ts';
import type { CitedPlace } from '../../journal/common.ts';
import { mailText } from '../../mail-text.ts';
import type { Choice, ExhibitChosen } from '../choosing.ts';
import type { LaidIn } from '../laid-in.ts';
import { citations, citing } from './citing.ts';
import type { Block, SheetBlock } from '../model.ts';
import type { Paper } from '../paper.ts';

/** A place in an exhibit, and the entry or the correction that cites it. */
export interface PlaceCited {
  readonly entry: EntryId;
  readonly place: CitedPlace;
}

export type PlacesCited = ReadonlyMap<EntryId, readonly PlaceCited[]>;

/** By exhibit, the places in it that the entries of a record cite, as they count now; where only the whole is cited there are none. */
export function placesCited(paper: Paper, { placed }: Choice): PlacesCited {
  const cited = new Map<EntryId, PlaceCited[]>();
  for (const { one } of placed) {
    if (one.struck) continue;
    for (const { by, citation } of citations(paper, one)) {
      const { exhibit, ...place } = citation;
      if (!place.region && place.line === undefined) continue;
      const before = cited.get(exhibit);
      if (before) before.push({ entry: by, place });
      else cited.set(exhibit, [{ entry: by, place }]);
    }
  }
  return cited;
}

/** The parts of one page that are cited. A picture is a page. */
export function framesOn(paper: Paper, places: readonly PlaceCited[], page: number): NonNullable<SheetBlock['frames']> {
  return places.flatMap(({ entry, place: { region, page: on = 1 } }) =>
    region && on === page ? [{ region, label: citing(paper, entry) }] : [],
  );
}

/** As much of a passage as is said again above the text it stands in. */
const most = { lines: 30, characters: 3000 } as const;

/** The lines of a text or a mail that are cited, said before the whole of it, each with the entry that cites it. */
export function passages(paper: Paper, { body }: ExhibitChosen, laid: LaidIn, places: readonly PlaceCited[]): Block[] {
  const { t } = paper;
  const lines = linesOf(laid);
  const inOrder = places.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
  const rows = inOrder.flatMap(({ entry, place }) => {
    if (place.line === undefined) return [];
    const passage = lines.slice(place.line - 1, place.toLine ?? place.line);
    const said = passage.slice(0, most.lines).join('\n').slice(0, most.characters).trim();
    const cited = { text: t('viewer.paper.quoted', { entry: citing(paper, entry) }), quiet: true };
    return [
      { label: citedWords(t, body.number, place), value: said === '' ? [cited] : [said.toWellFormed(), '\n', cited] },
    ];
  });
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

/** Its lines as the viewer and the search number them. */
function linesOf(laid: LaidIn): readonly string[] {
  if (laid.form === 'text') return laid.text.split('\n');
  if (laid.form !== 'mail') return [];
  const { from, to, cc, date, subject } = laid.head;
  const head = [from, to, cc, date, subject].filter((value) => value !== undefined);
  return mailText({ head, said: laid.text, files: laid.files.map(({ name }) => name) }).split('\n');
}
