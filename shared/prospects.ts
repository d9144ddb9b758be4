import { z } from 'zod';
import { Day, Text } from './fields.ts';
import { body } from './journal/common.ts';
import { Signs, type signCatalogue } from './signs.ts';

/** What a client should have before work begins (seed A3: some owners are not ready, or have control issues; B4: obligations of both sides). */
export const readinessItems = [
  'goal',
  'decider',
  'approvals',
  'material',
  'access',
  'budget',
  'agreement',
  'contact',
] as const;
export const Readiness = z.enum(readinessItems);
export type Readiness = z.output<typeof Readiness>;

/** The signs one can see before an agreement: the same as later, so that the playbooks know them (seeds B3, C3). */
export const earlySigns = [
  'unclear-goal',
  'unpaid-test-work',
  'haggling',
  'price-comparison',
  'refuses-to-sign',
  'verbal-only',
  'access-withheld',
  'no-answer',
  'short-notice',
  'out-of-hours',
  'changed-mind',
  'blame',
  'outsized-reaction',
  'personal-attack',
  'stalled-disagreement',
] as const satisfies readonly (typeof signCatalogue)[number][];
export type EarlySign = (typeof earlySigns)[number];

export const prospectKinds = {
  /** A look at a prospect before saying yes: what is there, what is missing, which signs were seen. The choice is the user's. */
  'prospect-checked': body({
    on: Day,
    ready: z.array(Readiness).max(readinessItems.length).optional(),
    missing: z.array(Readiness).max(readinessItems.length).optional(),
    signs: Signs.optional(),
    note: Text.optional(),
  }),
} as const;
