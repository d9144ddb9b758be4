import { z } from 'zod';
import { EntryId } from '../fields.ts';
import { isPrivate } from '../journal/disclosure.ts';
import { effective } from '../journal/effective.ts';
import type { Entry } from '../journal/entry.ts';
import { kinds, type Kind } from '../journal/kinds.ts';
import { Refusal } from '../result.ts';
import type { ReportSource } from './source.ts';

/** A field to be left out of a record; with passages, only those are blacked on its pages, and the whole field is left out of its proof. */
export const Withheld = z.strictObject({
  entry: EntryId,
  field: z.string().min(1).max(60),
  /** From and to, in UTF-16 code units of the text as it was recorded. */
  passages: z
    .array(z.tuple([z.int().min(0), z.int().min(1)]))
    .max(500)
    .optional(),
});
export type Withheld = z.output<typeof Withheld>;

/** How much of a field's words the pages still show. */
export type Extent = 'field' | 'passages';

/** By entry, the fields that are withheld. */
export type WithheldFields = ReadonlyMap<EntryId, ReadonlyMap<string, Extent>>;

/** What stands in place of words: always as long, so that it tells nothing of theirs. */
export const blackedOut = '████';

/** Fields that figures rest on: without one, a sum or a count of the record would say something that is not so. */
const counted: Readonly<Record<string, ReadonlySet<string>>> = {
  'terms-agreed': new Set(['late', 'currency']),
  work: new Set(['measured', 'nature', 'deliverable']),
  answered: new Set(['approved', 'cosmetic']),
  'scope-asked': new Set(['inScope']),
  promised: new Set(['invoice', 'amount']),
  concession: new Set(['until', 'invoice']),
  'work-stopped': new Set(['invoices']),
  'letter-sent': new Set(['invoices', 'request']),
  'nonpayment-reason': new Set(['deliverable']),
};

/** The fields of an addendum without which it would say something else. */
const structural: ReadonlySet<string> = new Set(['entry', 'set', 'struck']);

/**
 * The source of a report without the words that are to be withheld: they are in none of its entries any more, so no page, figure or title can hold
 * them. What a correction sets such a field to is withheld with it, also where the entry itself had no such field. Refuses `not-found` for an entry that is not in the journal, and `invalid-input` for
 * a field it has not, without which it would be no entry of its kind, or on which figures rest.
 */
export function withholding(source: ReportSource): ReportSource {
  const wanted = source.options.withhold ?? [];
  if (wanted.length === 0 || source.withheld) return source;
  const byId = new Map(source.entries.map((entry) => [entry.id, entry]));
  const bodies = new Map<EntryId, Readonly<Record<string, unknown>>>();
  const withheld = new Map<EntryId, Map<string, Extent>>();
  const note = (id: EntryId, field: string, extent: Extent): void =>
    void withheld.set(id, (withheld.get(id) ?? new Map<string, Extent>()).set(field, extent));
  const corrected = correctedIn(source.entries);
  /** By entry, the fields whose words are to be in no correction of it either. */
  const inCorrections = new Map<EntryId, Set<string>>();
  for (const one of wanted) {
    const entry = byId.get(one.entry);
    if (!entry) throw new Refusal('not-found', 'withhold: there is no entry with this id', { entry: one.entry });
    const body = bodies.get(entry.id) ?? entry.body;
    if (isPrivate(entry.kind, one.field, body[one.field as keyof typeof body])) continue; // it is in no export anyway
    inCorrections.set(entry.id, (inCorrections.get(entry.id) ?? new Set()).add(one.field));
    const later = corrected.get(entry.id)?.[one.field];
    if (!Object.hasOwn(body, one.field) && later !== undefined) {
      without(entry, { [one.field]: later }, one.passages === undefined ? one : refuseAdded(one));
      continue; // only corrections hold it
    }
    bodies.set(entry.id, without(entry, body, one));
    note(entry.id, one.field, one.passages === undefined ? 'field' : 'passages');
  }
  for (const addendum of source.entries) {
    if (addendum.kind !== 'addendum' || addendum.body.set === undefined) continue;
    const hidden = inCorrections.get(addendum.body.entry);
    if (!hidden || !Object.keys(addendum.body.set).some((field) => hidden.has(field))) continue;
    const body = bodies.get(addendum.id) ?? addendum.body;
    bodies.set(addendum.id, { ...body, set: setWithout(addendum.body.set, hidden) });
    note(addendum.id, 'set', 'field');
  }
  const entries = source.entries.map((entry) => {
    const body = bodies.get(entry.id);
    return body ? ({ ...entry, body } as Entry) : entry; // checked against the kind's own schema
  });
  return { ...source, entries, journal: effective(entries), withheld };
}

/** By entry, what its corrections set its fields to: of each the last that is one. */
export function correctedIn(entries: readonly Entry[]): ReadonlyMap<EntryId, Readonly<Record<string, unknown>>> {
  const corrected = new Map<EntryId, Record<string, unknown>>();
  for (const { kind, body } of entries) {
    if (kind !== 'addendum') continue;
    const set = Object.entries(body.set ?? {}).filter(([, value]) => value !== null);
    corrected.set(body.entry, { ...corrected.get(body.entry), ...Object.fromEntries(set) });
  }
  return corrected;
}

function refuseAdded({ entry, field }: Withheld): never {
  const message = 'withhold: passages can only be blacked out in what was recorded at first; leave the field out whole';
  throw new Refusal('invalid-input', message, { entry, field });
}

/** A body without one field's words: blacked where the kind takes a text there, gone where it may be absent. */
function without(
  entry: Entry,
  body: Readonly<Record<string, unknown>>,
  { field, passages }: Withheld,
): Readonly<Record<string, unknown>> {
  const refuse = (message: string): never => {
    throw new Refusal('invalid-input', `withhold: ${message}`, { entry: entry.id, field });
  };
  const value = body[field];
  if (value === undefined) return refuse('this entry has no such field');
  if (entry.kind === 'addendum' && structural.has(field))
    return refuse('what a correction changes is withheld with the field of its entry');
  const way = wayToWithhold(entry.kind, field, value);
  if (way === undefined)
    return refuse(
      'without this field it would be no entry of its kind, or figures would be wrong: leave out the entry instead',
    );
  if (passages !== undefined) {
    if (way !== 'text' || typeof value !== 'string') return refuse('passages can only be blacked out in a text');
    return { ...body, [field]: blacked(value, passages) ?? refuse('a passage lies outside its text') };
  }
  if (way === 'text' || way === 'mark') return { ...body, [field]: blackedOut };
  if (way === 'list') return { ...body, [field]: [blackedOut] };
  const { [field]: _gone, ...rest } = body;
  return rest;
}

/**
 * How a field of a kind of entry can be withheld: as a text, in which passages can be blacked too; by a mark or a list of one mark in its place; by being
 * absent. `undefined` where the entry would be none of its kind without it, and where figures rest on it.
 */
export function wayToWithhold(
  kind: string,
  field: string,
  value: unknown,
): 'text' | 'mark' | 'list' | 'absent' | undefined {
  if (kind === 'addendum' && structural.has(field)) return undefined;
  if (counted[kind]?.has(field)) return undefined;
  // Of an exhibit this leaves its file out: the digest of a file that could be guessed would give it away.
  if (kind === 'exhibit' && field === 'sha256') return 'mark';
  const shape: Readonly<Record<string, z.ZodType>> = Object.hasOwn(kinds, kind) ? kinds[kind as Kind].shape : {}; // found among its keys
  const takes = (other: unknown) => shape[field]?.safeParse(other).success ?? true;
  if (takes(blackedOut)) return typeof value === 'string' ? 'text' : 'mark';
  if (takes([blackedOut])) return 'list';
  return takes(undefined) ? 'absent' : undefined;
}

function setWithout(
  set: Readonly<Record<string, unknown>>,
  hidden: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(set).flatMap(([field, value]) => {
      if (!hidden.has(field)) return [[field, value]];
      if (typeof value === 'string') return [[field, blackedOut]];
      return Array.isArray(value) ? [[field, [blackedOut]]] : [];
    }),
  );
}

/** A text with its passages blacked, or `undefined` where one lies outside it. A character of two code units is never cut in half. */
export function blacked(text: string, passages: readonly (readonly [number, number])[]): string | undefined {
  const parts: string[] = [];
  let shown = 0;
  for (const [from, to] of passages.toSorted(([a], [b]) => a - b)) {
    if (from >= to || to > text.length) return undefined;
    const start = isLow(text, from) ? from - 1 : from;
    const end = isLow(text, to) ? to + 1 : to;
    if (start > shown || parts.length === 0) parts.push(text.slice(shown, start), blackedOut);
    shown = Math.max(shown, end);
  }
  return parts.join('') + text.slice(shown);
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
