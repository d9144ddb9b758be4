import { z } from 'zod';
import { EntryId } from '../fields.ts';
import { messageOr } from '../messages/translate.ts';
import type { Run } from './model.ts';
import { entryRun, exhibitRun, filled, spaced, type Pen } from './paper.ts';
import { shown, type Show } from './show.ts';

/** What narrowed a report that was issued, as `report-issued` keeps it. */
export const Filters = z.object({
  kinds: z.array(z.string()).optional(),
  signs: z.array(z.string()).optional(),
  order: z.literal('recorded').optional(),
  incident: EntryId.optional(),
  layIn: z.array(EntryId).optional(),
  withoutReason: z.boolean().optional(),
  accomplishments: z.array(EntryId).optional(),
  letter: EntryId.optional(),
  /** `<entry> <field>` each. */
  withheld: z.array(z.string()).optional(),
});

/** The choices of a report in words, a line each: entries by their numbers, exhibits by theirs, never an id. */
export const filters: Show = shown(Filters, (pen, chosen) => {
  const { t, f } = pen;
  const words = (group: string, list: readonly string[] = []) =>
    f.list(list.map((name) => messageOr(f.language, `words.${group}.${name}`, name)));
  const entries = (list: readonly EntryId[]) =>
    spaced(
      list.map((id) => entryRun(pen, id)),
      t('onPaper.comma'),
    );
  const { kinds, signs, order, incident, layIn, withoutReason, accomplishments, letter, withheld } = chosen;
  const lines: Run[][] = [
    ...(kinds ? [[t('paper.record.cover.filterKinds', { kinds: words('kinds', kinds) })]] : []),
    ...(signs ? [[t('dispute.filterSigns', { signs: words('signs', signs) })]] : []),
    ...(order ? [[t('dispute.orderRecorded')]] : []),
    ...(incident ? [filled((entry) => t('onPaper.filters.incident', { entry }), [entryRun(pen, incident)])] : []),
    ...(layIn ? [contents(pen, layIn)] : []),
    ...(withoutReason ? [[t('onPaper.filters.withoutReason')]] : []),
    ...(accomplishments
      ? [filled((place) => t('onPaper.filters.accomplishments', { entries: place }), entries(accomplishments))]
      : []),
    ...(letter ? [filled((place) => t('onPaper.filters.letter', { entries: place }), entries([letter]))] : []),
    ...(withheld
      ? [
          filled(
            (fields) => t('onPaper.filters.withheld', { fields }),
            spaced(
              withheld.flatMap((one) => field(pen, one)),
              '; ',
            ),
          ),
        ]
      : []),
  ];
  return lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line]));
});

function contents(pen: Pen, list: readonly EntryId[]): Run[] {
  if (list.length === 0) return [pen.t('onPaper.filters.layNone')];
  const exhibits = spaced(
    // A window knows the entry, not what it says.
    list.map((exhibit) => (pen.entries.has(exhibit) ? exhibitRun(pen, { exhibit }) : entryRun(pen, exhibit))),
    pen.t('onPaper.comma'),
  );
  return filled((place) => pen.t('onPaper.filters.layIn', { exhibits: place }), exhibits);
}

/** "Exact words in entry 12". */
function field({ t, f, cite }: Pen, withheld: string): Run[] {
  const [id, name = ''] = withheld.split(' ');
  const entry = EntryId.safeParse(id);
  if (!entry.success) return [withheld];
  const said = messageOr(f.language, `paper.fields.${name}`, name);
  return [
    t('onPaper.filters.withheldOf', { field: said, entry: t('paper.values.entry', { entry: cite(entry.data) }) }),
  ];
}
