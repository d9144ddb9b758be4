import type { EntryId } from '../../fields.ts';
import { canonical } from '../../journal/canonical.ts';
import type { Citation } from '../../journal/common.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import type { Run } from '../model.ts';
import { entryPlace, type Paper } from '../paper.ts';
import { everyAddendum, withdrawnBy } from './addenda.ts';

/** The number under which what cites something is found in a record: "46", and "46.1" for a correction, as its own heading has it. */
export function citing(paper: Paper, id: EntryId): string {
  const entry = paper.entries.get(id);
  if (entry?.kind !== 'addendum') return paper.cite(id);
  let root: EntryId = id;
  for (let at = paper.entries.get(root); at?.kind === 'addendum'; at = paper.entries.get(root)) root = at.body.entry;
  const place = everyAddendum(paper, root).findIndex((addendum) => addendum.id === id);
  return `${paper.cite(root)}.${place + 1}`;
}

/** The same as a link, where it stands in this report. */
export function citingRun(paper: Paper, id: EntryId): Run {
  const text = citing(paper, id);
  return paper.shows(id) ? { text, to: entryPlace(id) } : text;
}

/** What an entry cites as it counts now, each with the entry or the correction that says so. */
export function citations(paper: Paper, one: AnyEffective): readonly { by: EntryId; citation: Citation }[] {
  const corrections = everyAddendum(paper, one.entry.id).filter(({ id }) => withdrawnBy(paper, id) === undefined);
  const says = (list: unknown, citation: Citation): boolean =>
    Array.isArray(list) && list.some((each) => canonical(each) === canonical(citation));
  const own = (one.body.exhibits ?? []).map((citation) => {
    const stoodThere = says(one.entry.body.exhibits, citation);
    const first = stoodThere ? undefined : corrections.find(({ body }) => says(body.set?.['exhibits'], citation));
    return { by: first?.id ?? one.entry.id, citation };
  });
  const beside = corrections.flatMap(({ id, body }) => (body.exhibits ?? []).map((citation) => ({ by: id, citation })));
  return [...own, ...beside];
}
