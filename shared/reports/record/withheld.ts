import type { EntryId } from '../../fields.ts';
import type { Entry } from '../../journal/entry.ts';
import type { Choice } from '../choosing.ts';
import type { Paper } from '../paper.ts';
import type { ReportSource } from '../source.ts';
import type { Extent } from '../withholding.ts';
import { isField, labelKey } from '../fields.ts';
import { everyAddendum } from './addenda.ts';

/** Whether a field of an entry is withheld in a report. */
export function isWithheld({ withheld }: ReportSource, entry: unknown, field: string): boolean {
  return withheld?.get(entry as EntryId)?.has(field) ?? false; // an id that is none is not in the map
}

/** The row beneath an entry, or the line of a correction, that says what was withheld of it; nothing where nothing was. */
export function withheldRow(
  paper: Paper,
  { id, kind }: Pick<Entry, 'id' | 'kind'>,
): { label: string; value: string } | undefined {
  const fields = paper.source.withheld?.get(id);
  if (!fields) return undefined;
  const { t, f } = paper;
  const said = [...fields].map(([field, extent]) => saidOf(paper, kind, field, extent));
  return { label: t('withheld.label'), value: f.list(said) };
}

function saidOf({ t }: Paper, kind: string, field: string, extent: Extent): string {
  if (kind === 'exhibit' && field === 'sha256') return t('withheld.file');
  if (field === 'set') return t('withheld.set');
  const name = isField(field) ? t(labelKey(kind, field)) : field;
  return extent === 'passages' ? t('withheld.passagesOf', { field: name }) : name;
}

/** The lines of the cover that name and count what was withheld of the entries shown. */
export function withheldLines(paper: Paper, { placed, inForce }: Choice): readonly string[] {
  const { t, f, source } = paper;
  const shown = [...placed.map(({ one }) => one), ...inForce].flatMap(({ entry }) => [
    entry,
    ...everyAddendum(paper, entry.id),
  ]);
  const hit = shown.filter(({ id }) => source.withheld?.has(id));
  if (hit.length === 0) return [];
  const extents = hit.flatMap(({ id }) => [...(source.withheld?.get(id)?.values() ?? [])]);
  const passages = extents.filter((extent) => extent === 'passages').length;
  const entries = f.list(hit.map(source.cite));
  return [
    t('withheld.cover', { count: extents.length, entries }),
    ...(passages > 0 ? [t('withheld.coverPassages', { count: passages })] : []),
  ];
}
