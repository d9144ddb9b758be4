import { standing, type AnyEffective } from './journal/effective.ts';
import type { Body } from './journal/kinds.ts';

/** The user's own details as last recorded in the vault's journal. */
export function currentMe(journal: readonly AnyEffective[]): Body<'me'> | undefined {
  return standing(journal, 'me').at(-1)?.body;
}
