import { z } from 'zod';
import { Day, EntryId, Money, Name, Text } from './fields.ts';
import { body } from './journal/common.ts';

export const patterns = [
  'unresponsive',
  'controlling',
  'pays-later',
  'abusive',
  'know-it-all',
  'no-schedule',
  'anti-contract',
  'indecisive',
  'miser',
  'insatiable',
  'no-workable-compromise',
] as const;
export const Pattern = z.enum(patterns);
export type Pattern = z.output<typeof Pattern>;

/** What a client failed to do, in "I cannot meet your needs because of your failure to ___" (seed A32). */
export const failures = [
  'give-feedback',
  'provide-material',
  'pay-when-due',
  'grant-access',
  'approve-in-time',
  'let-me-work',
  'keep-to-hours',
  'agree-in-writing',
  'settle-scope',
  'confirm-goal',
  'pay-for-extras',
  'keep-civil',
  'find-compromise',
  'other',
] as const;
export const Failure = z.enum(failures);
export type Failure = z.output<typeof Failure>;

/** One blank of the reason, with the sealed entries it rests on: at least one. */
export const Ground = z.strictObject({
  failure: Failure,
  /** The user's own words for it; needed for `other`. */
  words: Text.optional(),
  entries: z.array(EntryId).min(1).max(200),
});
export type Ground = z.output<typeof Ground>;

/** What became of the sheet to sign: accepted by somebody on a day, with what they did not accept; or sent, and no answer by a day. */
export const Receipt = z.union([
  z.strictObject({ by: Name, on: Day, exceptions: Text.optional() }),
  z.strictObject({ sentOn: Day, noAnswerBy: Day }),
]);
export type Receipt = z.output<typeof Receipt>;

export const decisionKinds = {
  'pattern-accepted': body({ pattern: Pattern, facts: z.array(EntryId).max(500).optional(), why: Text.optional() }),
  'pattern-rejected': body({ pattern: Pattern, facts: z.array(EntryId).max(500).optional(), why: Text.optional() }),
  /** The user's own dated choice; the app never makes one (seed C6). */
  decision: body({
    choice: z.enum(['go-on', 'go-on-with-conditions', 'pause', 'let-go']),
    on: Day,
    reason: Text.optional(),
    options: z.array(Text).max(20).optional(),
    reviewOn: Day.optional(),
    endsOn: Day.optional(),
    grounds: z.array(Ground).max(20).optional(),
    income: Money.optional(),
  }),
  /** One screen of letting go done: what was settled, handed over, or overridden, and why. */
  'letting-go-step': body({
    step: z.enum(['decide', 'settle', 'accounts', 'report', 'close']),
    on: Day,
    balance: z.array(Money).max(20).optional(),
    overrideReason: Text.optional(),
    retainUntil: Day.optional(),
    doNotTakeBack: z.boolean().optional(),
    note: Text.optional(),
    receipt: Receipt.optional(),
  }),
} as const;
