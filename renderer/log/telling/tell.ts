import type { EntryId } from '../../../shared/fields.ts';
import { clientJournalKinds, type ClientKind } from '../../../shared/journal/kinds.ts';
import type { Citation } from '../../../shared/journal/common.ts';
import type { Words } from '../../app/Words.tsx';
import { privateHere, shapes, type Shape } from './shapes.ts';
import { labelWords, valueWords } from './values.ts';

export interface Fact {
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** An entry as it is read: everything in words, nothing as data. */
export interface Telling {
  readonly kind: string;
  readonly beside: readonly string[];
  readonly signs: readonly string[];
  readonly links: readonly EntryId[];
  readonly text: readonly string[];
  readonly quote: readonly string[];
  readonly facts: readonly Fact[];
  readonly privately: readonly Fact[];
  readonly exhibits: readonly Citation[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Says an entry of any kind in words. */
export function tell(kind: string, body: Fields, words: Words): Telling {
  const shape: Shape = isClientKind(kind) ? shapes[kind] : {};
  const said = (field: string) => (body[field] === undefined ? [] : [valueWords(kind, field, body[field], words)]);
  const fact = (field: string): Fact => ({
    field,
    label: labelWords(kind, field, words),
    value: valueWords(kind, field, body[field], words),
  });
  const facts = otherFields(kind, shape, body);
  return {
    kind: words.word(`words.kinds.${kind}`, words.t('window.log.unknownKind')),
    beside: (shape.beside ?? []).flatMap(said),
    signs: (shape.signs ?? [])
      .flatMap((field) => listOf(body[field]))
      .map((sign) => words.word(`words.signs.${sign}`, sign)),
    links: (shape.links ?? []).flatMap((field) => listOf(body[field])) as EntryId[], // fields named as links hold ids by their schema
    text: (shape.text ?? []).flatMap(said),
    quote: (shape.quote ?? []).flatMap(said),
    facts: facts.filter((field) => !isPrivate(field)).map(fact),
    privately: facts.filter(isPrivate).map(fact),
    exhibits: (body['exhibits'] ?? []) as readonly Citation[], // every kind's body has them in this form
  };
}

/** The fields that the shape gives no place to, in the order of the kind's schema. */
function otherFields(kind: string, shape: Shape, body: Fields): readonly string[] {
  const placed = new Set(['occurred', 'exhibits', 'salt', ...Object.values(shape).flat()]);
  const order = isClientKind(kind) ? Object.keys(clientJournalKinds[kind].shape) : Object.keys(body);
  return order.filter((field) => body[field] !== undefined && !placed.has(field));
}

function isPrivate(field: string): boolean {
  return (privateHere as readonly string[]).includes(field); // widened only to ask
}

function isClientKind(kind: string): kind is ClientKind {
  return Object.hasOwn(shapes, kind);
}

function listOf(value: unknown): readonly string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
}
