import { z } from 'zod';
import { Day, EntryId, Text } from './fields.ts';
import { body } from './journal/common.ts';
import type { AnyEffective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { localDay } from './journal/time.ts';

export const retentionKinds = {
  /** Until when this client's journal is kept. Without a day, none is set any more. */
  'retention-set': body({ until: Day.optional(), why: Text.optional() }),
} as const;

/** Until when a client's journal is kept, and where that was said. */
export const Retention = z.object({ entry: EntryId, setOn: Day, until: Day, why: Text.optional() });
export type Retention = z.output<typeof Retention>;

/** What was said last about how long the journal is kept. */
export interface RetentionLedger {
  kept?: Retention | undefined;
}

/** The last word holds, whether it was said for its own sake or at the close of letting go; a close that names no day changes nothing. */
export const retentionFold: Fold<RetentionLedger> = {
  kinds: ['retention-set', 'letting-go-step'],
  begin: () => ({}),
  take: (ledger, one) => {
    if (one.kind === 'retention-set') ledger.kept = keptFrom(one, one.body.until, one.body.why);
    else if (one.kind === 'letting-go-step' && one.body.retainUntil !== undefined)
      ledger.kept = keptFrom(one, one.body.retainUntil);
  },
};

/** Whether the day lies behind: the journal is kept to its end. */
export function hasPassed({ until }: Retention, asOf: Day): boolean {
  return until < asOf;
}

/**
 * The day suggested: the end of the tenth calendar year after the last entry. Tax laws count from the end of a year, and ten years is the longest
 * that those behind the app's six languages ask for business letters and accounts.
 */
export function suggestedUntil(lastEntry: Day): Day {
  return `${String(Number(lastEntry.slice(0, 4)) + 10).padStart(4, '0')}-12-31`;
}

function keptFrom({ entry }: AnyEffective, until: Day | undefined, why?: string): Retention | undefined {
  if (until === undefined) return undefined;
  return { entry: entry.id, setOn: localDay(entry.recordedAt), until, ...(why !== undefined && { why }) };
}
