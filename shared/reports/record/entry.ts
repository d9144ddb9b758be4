import type { Day, EntryId } from '../../fields.ts';
import { isPrivate } from '../../journal/disclosure.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import type { Entry, Sealed } from '../../journal/entry.ts';
import { repeatedLimits } from '../../repeats.ts';
import { kinds } from '../../journal/kinds.ts';
import { occurredOf, ownDayField } from '../../journal/occurred.ts';
import { isField, labelKey, showOf } from '../fields.ts';
import type { EntryBlock, Run, Runs } from '../model.ts';
import { entryPlace, exhibitPlace, exhibitRun, filled, sheetPlace, spaced, termsPlace, type Paper } from '../paper.ts';
import { planOf } from '../plans.ts';
import { addendaOf, struckBy } from './addenda.ts';
import { citingRun } from './citing.ts';
import { clockMarks, recordedLines } from './margin.ts';
import { isWithheld, withheldRow } from './withheld.ts';

/** Which entries name an entry, for the links back. */
export type NamedIn = ReadonlyMap<EntryId, readonly EntryId[]>;

/** One entry of the chronology as it was recorded, with its corrections beneath. `under` is the day it stands under, and says itself if `alone`. */
export function entryBlock(
  paper: Paper,
  { entry }: AnyEffective,
  under: Day,
  named: NamedIn,
  alone = false,
): EntryBlock {
  const plan = planOf(entry.kind);
  const body: Readonly<Record<string, unknown>> = entry.body;
  const text = plan.text !== undefined && body[plan.text] !== undefined ? valueOf(paper, entry, plan.text) : undefined;
  const words = plan.words === undefined ? undefined : body[plan.words];
  const refs = refsOf(paper, entry, named);
  const struck = struckBy(paper, entry.id);
  return {
    kind: 'entry',
    id: entryPlace(entry.id),
    number: paper.source.cite(entry),
    when: alone ? wholeWhen(paper, entry) : whenOf(paper, entry, under),
    margin: [...recordedLines(paper, entry, under), ...clockMarks(paper, entry)],
    head: headOf(paper, entry, plan.head ?? []),
    ...(text !== undefined && { text }),
    ...(typeof words === 'string' && { words }),
    details: detailsOf(paper, entry),
    ...(refs.length > 0 && { refs }),
    ...(struck !== undefined && { struck }),
    addenda: addendaOf(paper, entry),
  };
}

function whenOf({ f, cite }: Paper, entry: Entry, under: Day): string {
  const occurred = occurredOf(entry);
  return occurred
    ? f.occurredWithin(under, occurred, entry.recordedAt, cite)
    : f.timeAt(Date.parse(entry.recordedAt.at));
}

/** With its day. */
function wholeWhen({ f, cite }: Paper, entry: Entry): string {
  const occurred = occurredOf(entry);
  return occurred ? f.occurred(occurred, entry.recordedAt, cite) : f.day(f.dayAt(Date.parse(entry.recordedAt.at)));
}

/** "Incident · phone · outside agreed hours (repeat after the limit stated in entry 39)". */
function headOf(paper: Paper, entry: Entry, fields: readonly string[]): Runs {
  const body: Readonly<Record<string, unknown>> = entry.body;
  const head: Run[] = [paper.t(`words.kinds.${entry.kind}`)];
  for (const field of fields) {
    if (body[field] === undefined || (field === 'nature' && body[field] === 'work')) continue; // "Work · work" says it twice
    head.push(' · ', ...runs(valueOf(paper, entry, field)));
  }
  const boundary = entry.kind === 'incident' ? crossedBy(paper, entry) : undefined;
  if (boundary) {
    const repeat = paper.t('paper.values.repeats', { entry: paper.cite(boundary) });
    head.push(' · ', paper.shows(boundary) ? { text: repeat, to: entryPlace(boundary) } : repeat);
  }
  return head;
}

/** The limit an incident crossed: the one its writer named, else the one the record shows it repeats (row 21). */
function crossedBy({ source }: Paper, { id, body }: Sealed<'incident'>): EntryId | undefined {
  if (isWithheld(source, id, 'boundary')) return undefined;
  return body.boundary ?? repeatedLimits(source.journal).get(id);
}

// What the margin, the head or the line of references already says.
const elsewhere = ['occurred', 'exhibits', 'boundary'];

// What stands in full in another part that the entry leads to, and a letter's template, which is the app's own name for it.
const inOtherPart: Readonly<Record<string, readonly string[]>> = {
  exhibit: ['bytes', 'sha256', 'type', 'source'],
  'letter-sent': ['template'],
};

/** Every field that stands nowhere else, with its label: nothing an entry says is dropped but what is private. */
function detailsOf(paper: Paper, entry: Entry): EntryBlock['details'] {
  const { head = [], text, words } = planOf(entry.kind);
  const placed = new Set([...elsewhere, ...(inOtherPart[entry.kind] ?? []), ...head, text, words]);
  if (saidInMargin(entry)) placed.add(ownDayField(entry.kind));
  if (standsInTerms(paper, entry)) for (const field of Object.keys(entry.body)) if (field !== 'from') placed.add(field);
  const body: Readonly<Record<string, unknown>> = entry.body;
  const withheld = withheldRow(paper, entry);
  const rows = fieldOrder(entry).flatMap((field) =>
    body[field] === undefined || placed.has(field) || isPrivate(entry.kind, field, body[field])
      ? []
      : [{ label: label(paper, entry.kind, field), value: valueOf(paper, entry, field) }],
  );
  const inFull = standsInTerms(paper, entry)
    ? [
        {
          label: paper.t('onPaper.inFull'),
          value: [{ text: paper.t('paper.record.terms.title'), to: termsPlace(entry.id) }],
        },
      ]
    : [];
  return [...rows, ...inFull, ...(withheld ? [withheld] : [])];
}

/** Whether the day a kind names is the one the margin gives already, alone or as the end of a span. */
function saidInMargin(entry: Entry): boolean {
  const { occurred } = entry.body;
  if (!occurred) return true;
  const day = (entry.body as Readonly<Record<string, unknown>>)[ownDayField(entry.kind)]; // asked by name, whatever the kind
  const said = 'on' in occurred ? occurred.on : 'from' in occurred ? occurred.to : undefined;
  return typeof day === 'string' && said?.slice(0, 10) === day;
}

/** Whether a version of the terms stands word for word in the part about the terms, which the entry then leads to. */
function standsInTerms({ source, about }: Paper, { id, kind }: Entry): boolean {
  return kind === 'terms-agreed' && source.options.incident === undefined && about(id).length === 0;
}

/** The fields of an entry in the order of its kind; those this app does not know come last. */
export function fieldOrder({ kind, body }: Pick<Entry, 'kind' | 'body'>): readonly string[] {
  const known = Object.keys(kinds[kind]?.shape ?? {});
  const own = Object.keys(body);
  return [...known.filter((field) => own.includes(field)), ...own.filter((field) => !known.includes(field))];
}

function refsOf(paper: Paper, entry: Entry, named: NamedIn): Run[] {
  const { t } = paper;
  const lines: Run[][] = [];
  const exhibits = entry.body.exhibits ?? [];
  if (exhibits.length > 0)
    lines.push(
      exhibitsSaid(
        paper,
        exhibits.map((citation) => exhibitRun(paper, citation)),
      ),
    );
  if (entry.kind === 'exhibit') {
    lines.push([{ text: t('paper.record.exhibits.title'), to: exhibitPlace(entry.id) }]);
  }
  const namers = named.get(entry.id) ?? [];
  if (namers.length > 0) {
    const numbers = spaced(
      namers.map((id) => citingRun(paper, id)),
      ', ',
    );
    lines.push(filled((entries) => t('paper.record.chronology.named', { entries }), numbers));
  }
  if (entry.kind === 'exhibit' && paper.laidAs(entry.id)) lines.push(onPage(paper, sheetPlace(entry.id)));
  return lines.flatMap((line, i) => (i === 0 ? line : [' · ', ...line]));
}

/** "Exhibits: EX-011, page 3; EX-012": what one citation says may have a comma in it. */
export function exhibitsSaid({ t }: Paper, cited: readonly Run[]): Run[] {
  return filled((exhibits) => t('paper.record.chronology.exhibits', { exhibits }), spaced(cited, '; '));
}

/** "Page 36", as a link. */
function onPage({ t }: Paper, place: string): Run[] {
  return [{ text: `${t('dispute.laid.page')}\u00a0`, page: place }];
}

/** A field's value as it is said on paper. */
export function valueOf(paper: Paper, entry: Entry, field: string, value: unknown = member(entry, field)): Runs {
  const show = showOf(entry.kind, field);
  return show ? show(paper, value, entry) : typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** A field's label; of a field this app does not know, its name. */
export function label({ t }: Paper, kind: string, field: string): string {
  return isField(field) ? t(labelKey(kind, field)) : field;
}

/** Runs as a list. */
export function runs(text: Runs): readonly Run[] {
  return typeof text === 'string' ? [text] : text;
}

function member(entry: Entry, field: string): unknown {
  const body: Readonly<Record<string, unknown>> = entry.body;
  return body[field];
}
