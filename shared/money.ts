import { z } from 'zod';
import { Day, EntryId, Minutes, Name, SumOfMoney, Text } from './fields.ts';
import { body } from './journal/common.ts';

export const moneyKinds = {
  invoice: body({ number: Name, issued: Day, due: Day, amount: SumOfMoney, for: Text.optional() }),
  'credit-note': body({ invoice: EntryId, number: Name, on: Day, amount: SumOfMoney, why: Text.optional() }),
  payment: body({ invoice: EntryId, on: Day, amount: SumOfMoney, how: Name.optional() }),
  /** The client said when money would come. Kept or broken is derived from the payments. */
  promised: body({
    invoice: EntryId.optional(),
    by: Day,
    saidOn: Day,
    words: Text.optional(),
    amount: SumOfMoney.optional(),
  }),
  'nonpayment-reason': body({ invoice: EntryId, on: Day, words: Text, deliverable: EntryId.optional() }),
  concession: body({
    what: Text,
    type: z.enum(['extension', 'discount', 'free-work', 'other']).optional(),
    value: SumOfMoney.optional(),
    minutes: Minutes.optional(),
    until: Day.optional(),
    invoice: EntryId.optional(),
  }),
  'work-stopped': body({
    on: Day,
    invoices: z.array(EntryId).max(500).optional(),
    paused: z.array(Name).max(100).optional(),
    why: Text.optional(),
    /** The letter that said so. */
    letter: EntryId.optional(),
  }),
  'work-resumed': body({ on: Day, why: Text.optional(), letter: EntryId.optional() }),
} as const;
