import type { EntryId } from '../../fields.ts';
import type { Profile } from '../../clients.ts';
import { isPrivate } from '../../journal/disclosure.ts';
import { standing, type AnyEffective } from '../../journal/effective.ts';
import { references } from '../../journal/references.ts';
import type { Steps } from '../../steps.ts';
import type { Choice } from '../choosing.ts';
import type { ReportSource } from '../source.ts';
import type { CheckFinding } from './finding.ts';
import { correctedIn } from '../withholding.ts';
import { strings } from './strings.ts';

/** Shorter words than this stand in half of all sentences. */
const fewest = 3;

/**
 * Words left out in one place that the record still says in another, and exhibits cited where words were left out, whose content would show them. `whole`
 * still has the words; `source` is without them, and `choice` is what the record would show of it.
 */
export function* stillSaid(whole: ReportSource, source: ReportSource, choice: Choice): Steps<CheckFinding[]> {
  const wanted = whole.options.withhold ?? [];
  if (wanted.length === 0) return [];
  const leftOut = wordsLeftOut(whole).map((words) => ({ words, sought: folded(words) }));
  const saidIn = (text: string): string | undefined => {
    const said = folded(text);
    return leftOut.find(({ sought }) => said.includes(sought))?.words;
  };
  const found: CheckFinding[] = [];
  const looked = new Set<AnyEffective>([...choice.placed.map(({ one }) => one), ...choice.inForce, ...choice.exhibits]);
  for (const one of looked) {
    yield;
    const words = saidIn(textOf(one));
    if (words !== undefined) found.push({ rule: 'left-out', case: 'still-said', entry: one.entry.id, what: words });
  }
  // The first page has the client's details, whether or not the entry is in the record that they were recorded in.
  const details = standing(source.journal, 'client-opened', 'client-revised').at(-1);
  const named = details && !looked.has(details) ? saidIn(onCover(details.body)) : undefined;
  if (named !== undefined) found.push({ rule: 'left-out', case: 'still-named', entry: details?.entry.id, what: named });
  const { asks, incident } = source.options;
  const asked = asks !== undefined && incident === undefined ? saidIn(asks) : undefined;
  if (asked !== undefined) found.push({ rule: 'left-out', case: 'still-asked', what: asked });
  return [...found, ...stillShown(choice, new Set(wanted.map(({ entry }) => entry)), whole.options)];
}

/** What the first page says of the client. */
function onCover({ name, address, people = [] }: Profile): string {
  return [name, address, ...people.flatMap((person) => [person.name, person.role])].join('\n');
}

/** The texts that were marked to be left out, each once, with what corrections made of them: that is left out, too. */
function wordsLeftOut({ entries, options }: ReportSource): readonly string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const corrected = correctedIn(entries);
  const words = (options.withhold ?? []).flatMap(({ entry, field, passages }) => {
    const { [field]: value }: Readonly<Record<string, unknown>> = byId.get(entry)?.body ?? {};
    if (passages === undefined || typeof value !== 'string')
      return [...strings(value), ...strings(corrected.get(entry)?.[field])];
    return passages.map(([from, to]) => value.slice(from, to));
  });
  return [...new Set(words.map((text) => text.trim()))].filter((text) => [...text].length >= fewest);
}

function textOf(one: AnyEffective): string {
  const texts = [one, one.entry, ...one.addenda].flatMap(({ kind, body }) =>
    Object.entries(body).flatMap(([field, value]) => (isPrivate(kind, field, value) ? [] : strings(value))),
  );
  return texts.join('\n');
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
