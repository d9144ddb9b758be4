import type { LogItem, WireEntry } from '../../../shared/calls/wire.ts';
import type { EntryId } from '../../../shared/fields.ts';
import { isPrivate } from '../../../shared/journal/disclosure.ts';
import { wayToWithhold, type Withheld } from '../../../shared/reports/withholding.ts';

export type Passage = readonly [from: number, to: number];

/** A field of an entry that can be left out of a record, and its text where passages of it can. */
export interface Leavable {
  readonly field: string;
  readonly text: string | undefined;
}

/** What of an entry says nothing by itself, or is counted by: it is never offered. */
const never: ReadonlySet<string> = new Set([
  'occurred',
  'exhibits',
  'signs',
  'sign',
  'channel',
  'boundary',
  'letter',
  'filters',
  'file',
]);

/** The fields of an entry that can be left out, private ones not among them: those are in no record anyway. */
export function leavable({ kind, body }: Pick<WireEntry, 'kind' | 'body'>): readonly Leavable[] {
  return Object.entries(body).flatMap(([field, value]) => {
    const way = never.has(field) || isPrivate(kind, field, value) ? undefined : wayToWithhold(kind, field, value);
    if (way === undefined) return [];
    return [{ field, text: way === 'text' && typeof value === 'string' ? value : undefined }];
  });
}

/** The fields of an entry that can be left out, those among them that only its corrections gave it: these whole. */
export function leavableCorrected({ entry, addenda }: Pick<LogItem, 'entry' | 'addenda'>): readonly Leavable[] {
  const set = Object.fromEntries(
    addenda.flatMap(({ body }) =>
      Object.entries(body['set'] ?? {}).filter(([field, value]) => value !== null && !Object.hasOwn(entry.body, field)),
    ),
  );
  const added = leavable({ kind: entry.kind, body: set }).map(({ field }) => ({ field, text: undefined }));
  return [...leavable(entry), ...added];
}

/** What is left out of one field: nothing, its passages, or the whole. */
export function leftOutOf(list: readonly Withheld[], entry: EntryId, field: string): Withheld | undefined {
  return list.find((one) => one.entry === entry && one.field === field);
}

/** The list with one field left out whole, or not at all. */
export function withField(
  list: readonly Withheld[],
  entry: EntryId,
  field: string,
  isOut: boolean,
): readonly Withheld[] {
  const others = list.filter((one) => one.entry !== entry || one.field !== field);
  return isOut ? [...others, { entry, field }] : others;
}

/**
 * Where in a text stands what a text area has at `at`, both in UTF-16 code units: there a break of lines counts as one, also where a text that came from
 * a file or the terminal has two for it.
 */
export function placeIn(text: string, at: number): number {
  let place = 0;
  for (let left = at; left > 0; left--) place += text.startsWith('\r\n', place) ? 2 : 1;
  return place;
}

/** The list with one more passage of a field blacked out. */
export function withPassage(
  list: readonly Withheld[],
  entry: EntryId,
  field: string,
  passage: Passage,
): readonly Withheld[] {
  const passages = [
    ...(leftOutOf(list, entry, field)?.passages ?? []),
    [passage[0], passage[1]] satisfies [number, number],
  ];
  return [...withField(list, entry, field, false), { entry, field, passages: passages as [number, number][] }]; // pairs, as made above
}
