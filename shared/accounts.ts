import { z } from 'zod';
import { Day, EntryId, Name, Text } from './fields.ts';
import { body } from './journal/common.ts';

/** The acts by which an account changes hands, in the order that locks nobody out (seed A30; research, 4.13). */
export const accountSteps = [
  'access-granted',
  'client-owns',
  'client-confirmed',
  'recovery-moved',
  'my-access-removed',
] as const;
export const AccountStep = z.enum(accountSteps);
export type AccountStep = z.output<typeof AccountStep>;

/** The four steps of a handover; `access-granted` is the client's, at the beginning. */
export const handoverSteps = [
  'client-owns',
  'client-confirmed',
  'recovery-moved',
  'my-access-removed',
] as const satisfies readonly AccountStep[];
export type HandoverStep = (typeof handoverSteps)[number];

export const accountKinds = {
  /** An account the user manages for the client. Never a password. */
  account: body({
    name: Name,
    platform: Name,
    address: Name.max(2000).optional(),
    owner: z.enum(['client', 'me', 'other']).optional(),
    myRole: Name.optional(),
    /** The user was not let in, or not yet: an `access-granted` step ends it. */
    noAccess: z.literal(true).optional(),
    recovery: Name.optional(),
    paidBy: Name.optional(),
    renews: Day.optional(),
    note: Text.optional(),
  }),
  'account-step': body({ account: EntryId, step: AccountStep, on: Day, proof: Text.optional(), note: Text.optional() }),
} as const;
