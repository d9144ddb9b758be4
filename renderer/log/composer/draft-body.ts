import type { z } from 'zod';
import { sealableKinds } from '../../../shared/journal/kinds.ts';
import type { Day } from '../../../shared/fields.ts';
import { formOf, type ComposedKind } from './forms.ts';

/** What has been typed so far, by field; any of it may be missing or half done. */
export type DraftBody = Readonly<Record<string, unknown>>;

/** A field that cannot be recorded as it is: missing, or not right. */
export type Trouble = 'needed' | 'tooLong' | 'notRight';

/** A new entry's body: the fields that begin with today. */
export function begun(kind: ComposedKind, today: Day): DraftBody {
  return Object.fromEntries(
    formOf(kind).fields.flatMap(({ field, today: begins }) => (begins ? [[field, today]] : [])),
  );
}

/** The same draft as another kind: the large box keeps its text, and what both kinds have stays. */
export function asKind(body: DraftBody, from: ComposedKind, to: ComposedKind, today: Day): DraftBody {
  const [was, is] = [formOf(from).main, formOf(to).main];
  const text = was === undefined ? undefined : body[was];
  const kept = Object.entries(body).filter(([field]) => field !== was && Object.hasOwn(sealableKinds[to].shape, field));
  return {
    ...begun(to, today),
    ...Object.fromEntries(kept),
    ...(is !== undefined && text !== undefined && { [is]: text }),
  };
}

/** The body with one field changed; what is empty is left out. */
export function withField(body: DraftBody, field: string, value: unknown): DraftBody {
  if (isEmpty(value)) {
    const { [field]: _, ...rest } = body;
    return rest;
  }
  return { ...body, [field]: value };
}

/** The text of a field; nothing yet is an empty one. */
export function textIn(body: DraftBody, field: string): string {
  const value = body[field];
  return typeof value === 'string' ? value : '';
}

/** Something as it was typed, of its kind. */
interface Typed {
  readonly kind: ComposedKind;
  readonly body: DraftBody;
}

/**
 * What was typed in the large box since an entry was recorded as it was then: what follows it, or all where it was changed within. It may have become
 * another kind meanwhile, whose box is another field.
 */
export function typedSince(recorded: Typed, typed: Typed): string {
  const [before, now] = [mainText(recorded), mainText(typed)];
  return now.startsWith(before) ? now.slice(before.length).trimStart() : now;
}

function mainText({ kind, body }: Typed): string {
  const { main } = formOf(kind);
  return main === undefined ? '' : textIn(body, main);
}

/**
 * What of a draft its kind can hold, half done as it is: what is too long or not there yet was typed all the same. A draft may have been written by another
 * program, or on another computer; what fits nowhere would keep its page from being shown, and with it the journal.
 */
export function fitting(kind: ComposedKind, body: DraftBody): DraftBody {
  const shape: Readonly<Record<string, z.ZodType>> = sealableKinds[kind].shape;
  const isHalfDone = (value: unknown, { code, path }: z.core.$ZodIssue) =>
    code === 'too_big' || code === 'too_small' || (code === 'custom' && path.length === 0 && typeof value === 'string');
  const fits = ([field, value]: readonly [string, unknown]) => {
    if (!Object.hasOwn(shape, field)) return false;
    const read = shape[field]?.safeParse(value);
    return read?.success === true || read?.error.issues.every((issue) => isHalfDone(value, issue)) === true;
  };
  return Object.fromEntries(Object.entries(body).filter(fits));
}

/** Whether nothing was typed that is worth keeping. */
export function isBlank(kind: ComposedKind, body: DraftBody): boolean {
  const today = new Set(formOf(kind).fields.flatMap(({ field, today: begins }) => (begins ? [field] : [])));
  return Object.entries(body).every(([field, value]) => field === 'occurred' || today.has(field) || isEmpty(value));
}

/** What is wrong with each field, by the kind's own schema; nothing where it can be recorded. */
export function troubles(kind: ComposedKind, body: DraftBody): Readonly<Record<string, Trouble>> {
  const parsed = sealableKinds[kind].safeParse(trimmed(body));
  if (parsed.success) return {};
  const found: Record<string, Trouble> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    found[field] ??= isEmpty(body[field]) ? 'needed' : issue.message === 'too long' ? 'tooLong' : 'notRight';
  }
  return found;
}

/** The body as it is recorded: text without the blank lines around it. */
export function trimmed(body: DraftBody): DraftBody {
  return Object.fromEntries(
    Object.entries(body).flatMap(([field, value]) => {
      const kept = typeof value === 'string' ? value.trim() : value;
      return isEmpty(kept) ? [] : [[field, kept]];
    }),
  );
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}
