import { z } from 'zod';
import { EntryId } from './fields.ts';
import type { ClientKind } from './journal/kinds.ts';
import { TimelineColumns } from './timeline-columns.ts';

/** The lanes of the timeline, from above. */
export const lanes = ['happened', 'requests', 'work', 'money', 'decisions'] as const;
export type Lane = (typeof lanes)[number];

/**
 * How well the time is known. `exact` is as exact as its `from` and `to`; `span` lasted; `between` and `around` lie somewhere within, so that their
 * ends are soft; `before` and `after` are open to one side.
 */
export const certainties = ['exact', 'span', 'between', 'around', 'before', 'after'] as const;

/** An entry on the timeline. Times are days since 1970-01-01 with their fractions, as the clock on the wall stood there. */
export const TimelineEntry = z.object({
  id: EntryId,
  cite: z.string(),
  lane: z.enum(lanes),
  kind: z.string(),
  from: z.number(),
  to: z.number(),
  certainty: z.enum(certainties),
  label: z.string(),
  struck: z.literal(true).optional(),
});
export type TimelineEntry = z.output<typeof TimelineEntry>;

/** Days through which one waited, or work was stopped; `to` is not included. */
export const TimelineBand = z.object({ what: z.enum(['waiting', 'stopped']), from: z.number(), to: z.number() });
export type TimelineBand = z.output<typeof TimelineBand>;

/** Everything recorded about a client, for one picture: entries in the order of their place on it. */
export const TimelineView = z.object({
  today: z.number(),
  entries: z.array(TimelineEntry),
  bands: z.array(TimelineBand),
  /** The entries in another form, where that was asked for; `entries` is empty then. */
  columns: TimelineColumns.optional(),
});
export type TimelineView = z.output<typeof TimelineView>;

/** The lane a kind stands in. */
export function laneOf(kind: string): Lane {
  return laneByKind[kind] ?? 'happened';
}

const laneByKind: Readonly<Record<string, Lane>> = {
  incident: 'happened',
  'boundary-stated': 'happened',
  'good-turn': 'happened',
  'own-miss': 'happened',
  disagreement: 'happened',
  'disagreement-settled': 'happened',
  'letter-sent': 'happened',
  message: 'happened',
  exhibit: 'happened',
  addendum: 'happened',
  requested: 'requests',
  nudged: 'requests',
  answered: 'requests',
  withdrawn: 'requests',
  work: 'work',
  delivered: 'work',
  accepted: 'work',
  'acceptance-reversed': 'work',
  'opportunity-declined': 'work',
  'scope-asked': 'work',
  'scope-priced': 'work',
  'scope-agreed': 'work',
  'scope-refused': 'work',
  'work-stopped': 'work',
  'work-resumed': 'work',
  invoice: 'money',
  'credit-note': 'money',
  payment: 'money',
  promised: 'money',
  'nonpayment-reason': 'money',
  concession: 'money',
  'client-opened': 'decisions',
  'client-revised': 'decisions',
  'state-changed': 'decisions',
  'terms-agreed': 'decisions',
  'prospect-checked': 'decisions',
  'goal-confirmed': 'decisions',
  'price-explained': 'decisions',
  recommended: 'decisions',
  'recommendation-decided': 'decisions',
  account: 'decisions',
  'account-step': 'decisions',
  located: 'decisions',
  'pattern-accepted': 'decisions',
  'pattern-rejected': 'decisions',
  decision: 'decisions',
  'letting-go-step': 'decisions',
  'retention-set': 'decisions',
  'report-issued': 'decisions',
  anchor: 'decisions',
} satisfies Record<ClientKind, Lane>;
