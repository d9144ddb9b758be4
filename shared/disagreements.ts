import { daysBetween } from './calendar.ts';
import type { Day, EntryId } from './fields.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';

/** Disagreements, and those settled (seed C3: disagreeing is normal; trouble begins where it stalls). */
export interface DisagreementLedger {
  readonly begun: Effective<'disagreement'>[];
  readonly settled: Map<EntryId, Day>;
}

export const disagreementFold: Fold<DisagreementLedger> = {
  kinds: ['disagreement', 'disagreement-settled'],
  begin: () => ({ begun: [], settled: new Map() }),
  take: ({ begun, settled }, one) => {
    if (one.kind === 'disagreement') begun.push(one);
    else if (one.kind === 'disagreement-settled') {
      const { disagreement, on } = one.body;
      const known = settled.get(disagreement);
      if (known === undefined || on < known) settled.set(disagreement, on);
    }
  },
};

/** A disagreement for which a compromise was proposed and that is not settled. */
export interface Stalled {
  readonly entry: EntryId;
  readonly topic: string;
  readonly proposedOn: Day;
  /** Days since the proposal. */
  readonly days: number;
}

/** Disagreements that are open after a proposal at the end of a day, the longest first. */
export function stalledOn({ begun, settled }: DisagreementLedger, asOf: Day): readonly Stalled[] {
  return begun
    .flatMap(({ entry, body }) => {
      const { topic, proposedOn } = body;
      const end = settled.get(entry.id);
      if (proposedOn === undefined || proposedOn > asOf || (end !== undefined && end <= asOf)) return [];
      return [{ entry: entry.id, topic, proposedOn, days: daysBetween(proposedOn, asOf) }];
    })
    .sort((a, b) => b.days - a.days);
}
