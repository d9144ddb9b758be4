import type { EntryId } from '../fields.ts';

/** A correction, as far as it changes fields: `null` takes one away. */
interface Changing {
  readonly id: EntryId;
  readonly body: { readonly set?: unknown };
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of an entry as each of its corrections found them: with those before it, in the order given. One for which `counts` answers false (it was
 * withdrawn) changed nothing.
 */
export function asFound(
  original: Fields,
  corrections: readonly Changing[],
  counts: (correction: EntryId) => boolean = () => true,
): ReadonlyMap<EntryId, Fields> {
  const found = new Map<EntryId, Fields>();
  let fields = original;
  for (const { id, body } of corrections) {
    found.set(id, fields);
    if (counts(id) && typeof body.set === 'object' && body.set !== null) {
      const set = Object.entries(body.set).map(([field, value]) => [field, value ?? undefined] as const);
      fields = { ...fields, ...Object.fromEntries(set) };
    }
  }
  return found;
}
