import { z } from 'zod';
import { Counted } from './counted.ts';
import { decisionKinds } from './decision.ts';
import { Currency, Day, EntryId, Money } from './fields.ts';
import { HourlyPay } from './hourly-pay.ts';
import { Criterion } from './playbook/criteria.ts';
import { FactValues } from './playbook/fact.ts';
import { PatternStanding } from './playbook/suggest.ts';
import { Runway } from './runway.ts';

/** What weighs, by name; each is a sentence of the messages, `decision.indicators.<name>` (row 55). */
export const indicatorNames = [
  'open',
  'overdue',
  'invoices-late',
  'promises-broken',
  'asked-while-overdue',
  'waiting',
  'requests-overdue',
  'chasing',
  'redone',
  'out-of-scope',
  'incidents',
  'repeats',
  'abuse',
  'out-of-hours',
  'approvals',
  'reversals',
  'overridden',
  'unsigned',
] as const;
export type IndicatorName = (typeof indicatorNames)[number];

/** What speaks against letting go, `decision.counter.<name>` (row 58; seeds A22, A28, B5). */
export const counterNames = [
  'good-turns',
  'paid-on-time',
  'promises-kept',
  'accepted',
  'answered-in-time',
  'advice-taken',
  'own-misses',
  'exceptions',
] as const;
export type CounterName = (typeof counterNames)[number];

export const Indicator = z.object({ name: z.enum(indicatorNames), values: FactValues, entries: Counted });
export type Indicator = z.output<typeof Indicator>;

export const CounterEvidence = z.object({ name: z.enum(counterNames), values: FactValues, entries: Counted });
export type CounterEvidence = z.output<typeof CounterEvidence>;

/** One of three windows of as many days, the last of which ends on the day looked at. */
export const Window = z.object({
  from: Day,
  to: Day,
  incidents: z.int(),
  waitingDays: z.int(),
  goodTurns: z.int(),
  /** Of the incidents, of the waiting, of the good turns. */
  entries: Counted,
  waitingEntries: Counted,
  goodTurnEntries: Counted,
});

/** Whether it gets better: trouble over three windows (seed A28: you never know whether it will improve). */
export const Trend = z.object({ windows: z.array(Window), direction: z.enum(['improving', 'steady', 'worsening']) });
export type Trend = z.output<typeof Trend>;

/** What letting this client go would cost and free (seed B2: I would rather lose that money and be calm). */
export const Cost = z.object({
  from: Day,
  to: Day,
  /** What came in over the last twelve months, per currency: from this client, from all, and the share in whole percent. */
  income: z.array(z.object({ currency: Currency, theirs: z.int(), all: z.int(), percent: z.int(), entries: Counted })),
  /** How long one could do without them, where the user has said what a month needs. */
  runway: Runway.optional(),
  /** Minutes the client took over the last 90 days, and what that makes a week. */
  freed: z.object({ minutes: z.int(), perWeek: z.int(), entries: Counted }),
});
export type Cost = z.output<typeof Cost>;

export const DecisionTaken = z.object({
  entry: EntryId,
  on: Day,
  choice: decisionKinds.decision.shape.choice,
  reason: z.string().optional(),
  reviewOn: Day.optional(),
  endsOn: Day.optional(),
  /** Its day of review has come, and no later decision stands. */
  reviewDue: z.boolean(),
});
export type DecisionTaken = z.output<typeof DecisionTaken>;

/** Everything a decision can be drawn from, both sides, and no advice: the choice is the person's (row 59; seed C6). */
export const DecisionView = z.object({
  asOf: Day,
  indicators: z.array(Indicator),
  counter: z.array(CounterEvidence),
  trend: Trend,
  patterns: z.array(PatternStanding),
  criteria: z.array(Criterion),
  /** What an hour really brought, beside the agreed rate (row 57; seed A29). */
  hourlyPay: z.array(HourlyPay),
  /** The rate agreed, however it is counted. */
  agreed: z
    .object({ amount: Money, per: z.enum(['hour', 'day', 'month', 'project']), terms: EntryId.optional() })
    .optional(),
  cost: Cost,
  /** The newest first. */
  decisions: z.array(DecisionTaken),
});
export type DecisionView = z.output<typeof DecisionView>;
