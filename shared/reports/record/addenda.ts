import type { EntryId } from '../../fields.ts';
import { asFound } from '../../journal/as-found.ts';
import { byRecording, type Entry, type Sealed } from '../../journal/entry.ts';
import { privateFields } from '../../incidents.ts';
import type { EntryBlock, Run, Runs } from '../model.ts';
import { entryPlace, exhibitRun, filled, type Paper } from '../paper.ts';
import { exhibitsSaid, label, runs, valueOf } from './entry.ts';
import { clockMarks } from './margin.ts';
import { withheldRow } from './withheld.ts';

type Addendum = Sealed<'addendum'>;

/**
 * Corrections beneath their entry in the order recorded, each with its number, time and reason, and what it changes. Those that were withdrawn
 * say so and change nothing; what withdraws them stands among them.
 */
export function addendaOf(paper: Paper, entry: Entry): EntryBlock['addenda'] {
  const all = everyAddendum(paper, entry.id);
  const own = all.filter(({ body }) => body.entry === entry.id);
  const found = asFound(entry.body, own, (id) => withdrawnBy(paper, id) === undefined);
  const numbers = new Map(all.map(({ id }, i) => [id, `${paper.source.cite(entry)}.${i + 1}`]));
  return all.map((addendum) => {
    const number = numbers.get(addendum.id) ?? '';
    const about = numbers.get(addendum.body.entry);
    const withdrawn = withdrawnBy(paper, addendum.id);
    const lines = [
      ...(about === undefined ? [] : [[paper.t('paper.record.chronology.aboutCorrection', { number: about })]]),
      ...linesOf(paper, entry, addendum, found.get(addendum.id) ?? {}),
      ...withheldLine(withheldRow(paper, addendum)),
      [closing(paper, withdrawn)],
    ];
    const text = lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line]));
    return { id: entryPlace(addendum.id), head: headOf(paper, addendum, number), text };
  });
}

/** Corrections of an entry, and corrections of those. */
export function everyAddendum(paper: Paper, id: EntryId): readonly Addendum[] {
  const direct = paper.about(id);
  if (direct.length === 0) return direct;
  return direct.flatMap((addendum) => [addendum, ...everyAddendum(paper, addendum.id)]).sort(byRecording);
}

/** The sentence over an entry that was withdrawn; `undefined` for one that counts. */
export function struckBy(paper: Paper, entry: EntryId): string | undefined {
  const by = paper
    .about(entry)
    .find((addendum) => addendum.body.struck === true && withdrawnBy(paper, addendum.id) === undefined);
  if (!by) return undefined;
  const day = paper.f.day(paper.f.dayAt(Date.parse(by.recordedAt.at)));
  return paper.t('paper.record.chronology.struck', { day, entry: paper.source.cite(by) });
}

function headOf(paper: Paper, addendum: Addendum, number: string): Runs {
  const { t, f, source } = paper;
  const name = t(addendum.body.struck ? 'paper.record.chronology.withdrawal' : 'paper.record.chronology.correction', {
    number,
  });
  const marks = clockMarks(paper, addendum).map(({ text }): Run => ` · ${text}`);
  const said = {
    entry: source.cite(addendum),
    at: f.stamp(addendum.recordedAt),
    reason: addendum.body.reason,
  };
  const head = filled(
    (place) => t('paper.record.chronology.correctionHead', { ...said, name: place }),
    [{ text: name, strong: true }],
  );
  return [...head, ...marks];
}

function closing({ t, cite }: Paper, withdrawn: EntryId | undefined): Run {
  if (withdrawn === undefined) return { text: t('paper.record.chronology.unchanged'), quiet: true };
  return { text: t('paper.record.chronology.addendumStruck', { entry: cite(withdrawn) }), strong: true };
}

/** What a correction says and changes, a line each. */
function linesOf(
  paper: Paper,
  entry: Entry,
  { body, recordedAt }: Addendum,
  before: Readonly<Record<string, unknown>>,
): Run[][] {
  const { t, f, cite } = paper;
  const changes = Object.entries(body.set ?? {});
  const open = changes.filter(([field]) => !privateFields.has(field));
  const exhibits = (body.exhibits ?? []).map((citation) => exhibitRun(paper, citation));
  return [
    ...(body.text === undefined ? [] : [[body.text]]),
    ...(body.occurred
      ? [[`${label(paper, 'addendum', 'occurred')}: ${f.occurred(body.occurred, recordedAt, cite)}`]]
      : []),
    ...open.map(([field, value]) => [change(paper, entry, field, before[field], value)]),
    ...(open.length < changes.length ? [[t('paper.record.chronology.privateChanged')]] : []),
    ...(exhibits.length > 0 ? [exhibitsSaid(paper, exhibits)] : []),
  ];
}

/** "Time was 4 min and now reads 6 min." with what was and is said as everywhere else. */
function change(paper: Paper, entry: Entry, field: string, was: unknown, now: unknown): string {
  const { t } = paper;
  const said = (value: unknown) =>
    t('paper.record.chronology.quoted', { text: plain(valueOf(paper, entry, field, value)) });
  const named = label(paper, entry.kind, field);
  if (now === null) return t('paper.record.chronology.removed', { field: named, before: said(was) });
  if (was === undefined) return t('paper.record.chronology.added', { field: named, after: said(now) });
  return t('paper.record.chronology.was', { field: named, before: said(was), after: said(now) });
}

function plain(text: Runs): string {
  return runs(text)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');
}

/** The entry that withdraws a correction, itself not withdrawn. */
export function withdrawnBy(paper: Paper, addendum: EntryId): EntryId | undefined {
  return paper.about(addendum).find(({ id, body }) => body.struck === true && withdrawnBy(paper, id) === undefined)?.id;
}

function withheldLine(row: ReturnType<typeof withheldRow>): Run[][] {
  return row ? [[`${row.label}: ${row.value}`]] : [];
}
