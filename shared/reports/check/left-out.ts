import type { EntryId } from '../../fields.ts';
import { isPrivate } from '../../journal/disclosure.ts';
import type { AnyEffective } from '../../journal/effective.ts';
import { references } from '../../journal/references.ts';
import type { Steps } from '../../steps.ts';
import type { Choice } from '../choosing.ts';
import type { ReportSource } from '../source.ts';
import type { CheckFinding } from './finding.ts';
import { strings } from './strings.ts';

/** Shorter words than this stand in half of all sentences. */
const fewest = 3;

/**
 * Words left out in one place that the record still says in another, and exhibits cited where words were left out, whose content would show them. `whole`
 * still has the words, `choice` has what the record would show.
 */
export function* stillSaid(whole: ReportSource, choice: Choice): Steps<CheckFinding[]> {
  const wanted = whole.options.withhold ?? [];
  if (wanted.length === 0) return [];
  const leftOut = wordsLeftOut(whole);
  const found: CheckFinding[] = [];
  for (const one of [...choice.placed.map(({ one }) => one), ...choice.inForce]) {
    yield;
    const said = textOf(one);
    const words = leftOut.find((each) => said.includes(folded(each)));
    if (words !== undefined) found.push({ rule: 'left-out', case: 'still-said', entry: one.entry.id, what: words });
  }
  return [...found, ...stillShown(choice, new Set(wanted.map(({ entry }) => entry)), whole.options)];
}

/** The texts that were marked to be left out, each once. */
function wordsLeftOut({ entries, options }: ReportSource): readonly string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const words = (options.withhold ?? []).flatMap(({ entry, field, passages }) => {
    const { [field]: value }: Readonly<Record<string, unknown>> = byId.get(entry)?.body ?? {};
    if (passages === undefined || typeof value !== 'string') return strings(value);
    return passages.map(([from, to]) => value.slice(from, to));
  });
  return [...new Set(words.map((text) => text.trim()))].filter((text) => [...text].length >= fewest);
}

function textOf(one: AnyEffective): string {
  const texts = [one, one.entry, ...one.addenda].flatMap(({ kind, body }) =>
    Object.entries(body).flatMap(([field, value]) => (isPrivate(kind, field, value) ? [] : strings(value))),
  );
  return folded(texts.join('\n'));
}

function folded(text: string): string {
  return text.toLocaleLowerCase('en');
}

function stillShown(
  { exhibits, placed }: Choice,
  entries: ReadonlySet<EntryId>,
  { layIn, withhold = [] }: ReportSource['options'],
): CheckFinding[] {
  const cited = new Set(
    placed
      .filter(({ one }) => [one.entry, ...one.addenda].some(({ id }) => entries.has(id)))
      .flatMap(({ one }) => references(one.kind, one.body).map(({ id }) => id)),
  );
  return exhibits
    .filter(({ entry, struck }) => !struck && cited.has(entry.id) && (layIn?.includes(entry.id) ?? true))
    .filter(({ entry }) => !withhold.some((one) => one.entry === entry.id && one.field === 'sha256'))
    .map(({ entry, body }) => ({ rule: 'left-out', case: 'still-shown', entry: entry.id, what: body.number }));
}
