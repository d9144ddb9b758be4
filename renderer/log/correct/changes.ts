import { fitting, type DraftBody } from '../composer/draft-body.ts';
import type { ComposedKind } from '../composer/forms.ts';

/** The fields that differ, as a correction sets them; `null` takes a field away. */
export function changes(before: DraftBody, after: DraftBody): Readonly<Record<string, unknown>> {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  fields.delete('salt');
  return Object.fromEntries(
    [...fields].flatMap((field) => (same(before[field], after[field]) ? [] : [[field, after[field] ?? null]])),
  );
}

/** A body with such changes in it, as far as its kind can hold them. */
export function changed(kind: ComposedKind, before: DraftBody, set: Readonly<Record<string, unknown>>): DraftBody {
  const kept = Object.entries(before).filter(([field]) => set[field] !== null);
  return { ...Object.fromEntries(kept), ...fitting(kind, set) };
}

/** Values of a body are plain data with few members, written by the same inputs that read them. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
