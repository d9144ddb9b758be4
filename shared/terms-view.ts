import { z } from 'zod';
import { completenessItems } from './agreement-list.ts';
import { Counted } from './counted.ts';
import { ClockTime, Day, EntryId } from './fields.ts';
import { LateRule, PaymentRule } from './terms.ts';

/** Each point of the list, and whether the terms have it; one of the user's own says itself. */
export const Completeness = z.array(
  z.object({ item: z.enum([...completenessItems, 'own']), own: z.string().optional(), met: z.boolean() }),
);

/** A limit with what of it is used (row 8; seed T8). */
export const Limit = z.object({
  limit: z.enum(['revisions', 'minutes', 'budget', 'end']),
  included: z.int(),
  used: z.int(),
  currency: z.string().optional(),
  /** Whole percent, rounded down: 100 only when all of it is used. */
  percent: z.int(),
  notice: z.enum(['near', 'reached']).optional(),
  entries: Counted,
});
export type Limit = z.output<typeof Limit>;

export const ObligationState = z.object({
  whose: z.enum(['mine', 'theirs']),
  what: z.string(),
  by: Day.optional(),
  metOn: Day.optional(),
  state: z.enum(['met', 'met-late', 'open', 'overdue']),
});
export type ObligationState = z.output<typeof ObligationState>;

const Version = z.object({
  entry: EntryId,
  from: Day,
  /** The last day before the next version; none for the last. */
  until: Day.optional(),
  state: z.enum(['past', 'in-force', 'future']),
  signed: z.boolean(),
  signedOn: Day.optional(),
  waivedBecause: z.string().optional(),
});

/** The terms of a client at the end of a day. */
export const TermsView = z.object({
  asOf: Day,
  versions: z.array(Version),
  inForce: EntryId.optional(),
  payment: PaymentRule.optional(),
  late: LateRule.optional(),
  completeness: Completeness,
  /** Work done on days when no signed agreement was in force (row 3; seed T5). */
  unsigned: z.object({ days: z.int(), minutes: z.int(), entries: Counted, first: Day.optional() }),
  limits: z.array(Limit),
  obligations: z.array(ObligationState),
  goal: z.object({ entry: EntryId, goal: z.string(), on: Day, changes: z.int() }).optional(),
  pricesExplained: Counted,
  working: z.array(z.object({ days: z.array(z.int()), from: ClockTime, to: ClockTime })).optional(),
  quiet: z.array(z.object({ days: z.array(z.int()), from: ClockTime, to: ClockTime })).optional(),
  channels: z.array(z.string()).optional(),
});
export type TermsView = z.output<typeof TermsView>;
