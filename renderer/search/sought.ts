import type { Ask } from '../../shared/contract.ts';
import type { ClientId, Day } from '../../shared/fields.ts';

/** What is looked for, and among what. */
export interface Sought {
  readonly text: string;
  readonly client?: ClientId;
  readonly kinds: readonly string[];
  readonly signs: readonly string[];
  readonly states: readonly State[];
  readonly from?: Day;
  readonly to?: Day;
}

export type State = NonNullable<Ask<'search.find'>['states']>[number];

export const nothingSought: Sought = { text: '', kinds: [], signs: [], states: [] };

/** Whether something is left out, whatever the words. */
export function isNarrowed({ client, kinds, signs, states, from, to }: Sought): boolean {
  return (
    kinds.length + signs.length + states.length > 0 || client !== undefined || from !== undefined || to !== undefined
  );
}
