import type { Input } from '../../shared/contract.ts';
import type { Said } from '../../shared/import/choices.ts';

/** Choices as they come through a door, to be looked up by thing. */
export function saidIn({ client, leave, whose, joined }: Omit<Input<'import.count'>, 'batch'>): Said {
  return {
    client,
    leave: new Set(leave),
    whose: new Map((whose ?? []).map(({ item, is }) => [item, is])),
    joined: new Map((joined ?? []).map(({ item, to }) => [item, to])),
  };
}
