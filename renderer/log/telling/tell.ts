import type { EntryId } from '../../../shared/fields.ts';
import { privateFields } from '../../../shared/incidents.ts';
import type { Citation } from '../../../shared/journal/common.ts';
import { occurredOf } from '../../../shared/journal/occurred.ts';
import { clientJournalKinds, type ClientKind } from '../../../shared/journal/kinds.ts';
import type { Occurred, Stamp } from '../../../shared/journal/time.ts';
import { shapes, type Shape } from './shapes.ts';
import { labelWords, valueWords, type Saying } from './values.ts';

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
  readonly text: string | undefined;
  readonly quote: string | undefined;
  readonly facts: readonly Fact[];
  readonly privately: readonly Fact[];
  readonly exhibits: readonly Citation[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What is told: an entry's kind and stamp, with its original body or the corrected one. */
export interface Told {
  readonly kind: string;
  readonly recordedAt: Stamp;
  readonly body: Fields;
}

/** Says an entry of any kind in words. */
export function tell({ kind, recordedAt, body }: Told, saying: Saying): Telling {
  const shape: Shape = isClientKind(kind) ? shapes[kind] : {};
  const said = (field: string | undefined) =>
    field === undefined || body[field] === undefined
      ? undefined
      : valueWords(kind, field, body[field], recordedAt, saying);
  const fact = (field: string): Fact => ({ field, label: labelWords(kind, field, saying), value: said(field) ?? '' });
  const name = saying.word(`words.kinds.${kind}`, saying.t('window.log.unknownKind'));
  const facts = otherFields(kind, shape, body)
    .map(fact)
    .filter(({ value }) => value !== '');
  return {
    kind: name,
    // Work of the nature "work" needs no second word for it.
    beside: (shape.beside ?? []).flatMap((field) => (body[field] === kind ? [] : (said(field) ?? []))),
    signs: (shape.signs === undefined ? [] : listOf(body[shape.signs])).map((sign) =>
      saying.word(`words.signs.${sign}`, sign),
    ),
    links: (shape.links ?? []).flatMap((field) => listOf(body[field])) as EntryId[], // fields named as links hold ids by their schema
    text: said(shape.text),
    quote: said(shape.quote),
    facts: facts.filter(({ field }) => !privateFields.has(field)),
    privately: facts.filter(({ field }) => privateFields.has(field)),
    exhibits: (body['exhibits'] ?? []) as readonly Citation[], // every kind's body has them in this form
  };
}

/** When what an entry tells happened: as it was said, else the day its own kind names. */
export function happenedOf({ kind, body }: Pick<Told, 'kind' | 'body'>): Occurred | undefined {
  return occurredOf({ kind, body } as Parameters<typeof occurredOf>[0]); // a sealed body, which its kind's schema has passed
}

/** The fields that the shape gives no place to, in the order of the kind's schema. */
function otherFields(kind: string, shape: Shape, body: Fields): readonly string[] {
  const { beside = [], links = [], left = [], signs, text, quote } = shape;
  const placed = new Set([
    'occurred',
    'exhibits',
    'imported',
    'answers',
    'thread',
    'salt',
    ...beside,
    ...links,
    ...left,
    signs,
    text,
    quote,
  ]);
  const order = isClientKind(kind) ? Object.keys(clientJournalKinds[kind].shape) : Object.keys(body);
  return order.filter((field) => body[field] !== undefined && !placed.has(field) && !isInMargin(field, body));
}

/** The day a kind names for itself stands in the margin already, unless another day was given. */
function isInMargin(field: string, body: Fields): boolean {
  if (!ownDays.has(field)) return false;
  const occurred = body['occurred'] as Occurred | undefined; // every kind's body has it in this form
  if (occurred === undefined) return true;
  const said = 'on' in occurred ? occurred.on : 'from' in occurred ? occurred.to : undefined;
  return said !== undefined && said.slice(0, 10) === body[field];
}

const ownDays: ReadonlySet<string> = new Set(['on', 'askedOn', 'saidOn', 'issued']);

function isClientKind(kind: string): kind is ClientKind {
  return Object.hasOwn(shapes, kind);
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
}
