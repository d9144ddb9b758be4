import { z } from 'zod';
import { Counted } from './counted.ts';
import { Day, EntryId } from './fields.ts';

/** A request as the register shows it (row 44). */
export const RequestRow = z.object({
  id: EntryId,
  what: z.string(),
  wants: z.enum(['answer', 'material', 'approval', 'access']),
  askedOn: Day,
  neededBy: Day,
  blocks: z.array(z.string()),
  /** Of an approval: which round it is, and whether it is about a trifle. */
  approval: z.object({ round: z.int(), minor: z.boolean() }).optional(),
  state: z.enum(['open', 'overdue', 'answered', 'withdrawn']),
  /** The day it was answered or withdrawn, and that entry. */
  closedOn: Day.optional(),
  closedBy: EntryId.optional(),
  /** What came of an approval: given, or changes asked that only concern looks, or that concern substance (seeds A16, A17). */
  outcome: z.enum(['approved', 'looks', 'substance']).optional(),
  /** Days from the day it was needed to the day it was closed, or to this day; never below zero. */
  daysOverdue: z.int(),
  /** Days from asking to the answer. */
  answerDays: z.int().optional(),
  nudges: z.array(z.object({ entry: EntryId, on: Day, minutes: z.int() })),
  /** The date promised for what it blocks, and where the waiting moves it: by as many working days (seed A13). */
  knockOn: z.object({ promised: Day, workingDays: z.int(), moved: Day }).optional(),
  entries: z.array(EntryId),
});
export type RequestRow = z.output<typeof RequestRow>;

/** Time in which at least one request was open and overdue: the union, never the sum. */
export const WaitingSum = z.object({
  /** Calendar days with waiting, the day of the answer included. */
  days: z.int(),
  /** Working minutes in it. The day of an answer counts as far as its hour is recorded, today not yet. */
  minutes: z.int(),
});
export type WaitingSum = z.output<typeof WaitingSum>;

/** The same with the requests and answers it was counted from. */
export const Waiting = WaitingSum.extend({ entries: Counted });
export type Waiting = z.output<typeof Waiting>;

export const Approvals = z.object({
  rounds: z.int(),
  /** Rounds on things marked minor, in whole percent of all (seed A15). */
  minorPercent: z.int().optional(),
  minor: z.int(),
  /** Answers that asked for changes, and those of them that only concern looks (seeds A16, A17). */
  changesAsked: z.int(),
  cosmetic: z.int(),
  cosmeticPercent: z.int().optional(),
  /** Mean days from asking to the answer, with one decimal place. */
  meanDays: z.number().optional(),
  /** Acceptances taken back (seed T6). */
  reversals: z.int(),
  entries: Counted,
  minorEntries: Counted,
  cosmeticEntries: Counted,
  reversalEntries: Counted,
});
export type Approvals = z.output<typeof Approvals>;

/** The waiting ledger of a client for a period, at the end of a day. */
export const WaitingView = z.object({
  asOf: Day,
  from: Day.optional(),
  to: Day,
  open: z.int(),
  overdue: z.int(),
  waiting: Waiting,
  /** The days of waiting as spans, in order. */
  spans: z.array(z.object({ from: Day, to: Day })),
  /** By month from the first with waiting; the entries of one are those of the same view from its first to its last day. */
  months: z.array(WaitingSum.extend({ month: z.string() })),
  requests: z.array(RequestRow),
  /** Calendar days from asking to the answer; percentiles by nearest rank. */
  answers: z.object({
    answered: z.int(),
    medianDays: z.int().optional(),
    ninetiethDays: z.int().optional(),
    /** What the client promised in the terms in force. */
    agreed: z.object({ days: z.int(), business: z.boolean(), terms: EntryId }).optional(),
    entries: Counted,
  }),
  chasing: z.object({ nudges: z.int(), minutes: z.int(), entries: Counted }),
  approvals: Approvals,
  zone: z.string(),
});
export type WaitingView = z.output<typeof WaitingView>;
