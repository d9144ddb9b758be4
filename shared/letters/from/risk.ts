import type { LetterFields } from '../fields.ts';
import type { LetterSource } from '../source.ts';
import { goal } from './scope.ts';
import { requestRows } from './waiting.ts';

/** The goal, and what of the client's is overdue and keeps it from being reached; any other reason is the user's to say (seed A5). */
export function risk(source: LetterSource): LetterFields {
  const missing = requestRows(source, source.asOf)
    .filter(({ state }) => state === 'overdue')
    .map(({ what }) => what);
  return { ...goal(source), ...(missing.length > 0 && { missing }) };
}
