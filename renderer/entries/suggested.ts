import type { LogItem } from '../../shared/calls/wire.ts';

/** Entries that most likely show something: of these kinds, or with one of these signs. */
export interface Suggested {
  readonly kinds: readonly string[];
  readonly signs: readonly string[];
}

/** Whether an entry that stands is one of them. */
export function isSuggested({ entry, body, struck }: LogItem, { kinds, signs }: Suggested): boolean {
  if (struck) return false;
  const own = Array.isArray(body['signs']) ? body['signs'] : [body['sign']];
  return kinds.includes(entry.kind) || own.some((sign) => typeof sign === 'string' && signs.includes(sign));
}
