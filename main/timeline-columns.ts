import { parting, withdrawn, type TimelineColumns } from '../shared/timeline-columns.ts';
import { certainties, type TimelineEntry } from '../shared/timeline-view.ts';

/** The entries of a timeline as columns; `renderer/timeline/columns.ts` reads them back. */
export function columnsOf(entries: readonly TimelineEntry[]): TimelineColumns {
  const times = Buffer.alloc(entries.length * 16);
  const kinds = Buffer.alloc(entries.length);
  const marks = Buffer.alloc(entries.length);
  const kindNames = new Map<string, number>();
  for (const [i, { from, to, kind, certainty, struck }] of entries.entries()) {
    times.writeDoubleLE(from, i * 16);
    times.writeDoubleLE(to, i * 16 + 8);
    const known = kindNames.get(kind) ?? kindNames.size;
    kindNames.set(kind, known);
    kinds[i] = known;
    marks[i] = certainties.indexOf(certainty) + (struck ? withdrawn : 0);
  }
  const column = (texts: readonly string[]) => texts.map((text) => text.replaceAll(parting, ' ')).join(parting);
  return {
    count: entries.length,
    ids: entries.map(({ id }) => id).join(''),
    times: times.toString('base64'),
    kindNames: [...kindNames.keys()],
    kinds: kinds.toString('base64'),
    marks: marks.toString('base64'),
    cites: column(entries.map(({ cite }) => cite)),
    labels: column(entries.map(({ label }) => label)),
  };
}
