import { z } from 'zod';
import { ClockTime, Currency, Day, EntryId, Minutes, Money, Name, SumOfMoney, Text } from './fields.ts';
import { body } from './journal/common.ts';

/** When an invoice falls due. */
export const PaymentRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('net'), days: z.int().min(0).max(365) }),
  z.strictObject({ rule: z.literal('day-of-month'), day: z.int().min(1).max(31) }),
  z.strictObject({ rule: z.literal('end-of-month'), days: z.int().min(0).max(365) }),
  z.strictObject({ rule: z.literal('on-delivery') }),
]);
export type PaymentRule = z.output<typeof PaymentRule>;

/** Days of the week (1 Monday … 7 Sunday, ISO 8601) with the hours of each. */
export const Hours = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: ClockTime,
  to: ClockTime,
});
export type Hours = z.output<typeof Hours>;

/** What is owed on late money: a statutory rule by name, or the contract's own yearly rate. */
export const LateRule = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('eu'),
    points: z.number().min(0).max(50).optional(),
    fixedSum: z.boolean().optional(),
  }),
  z.strictObject({ basis: z.literal('uk'), fixedSum: z.boolean().optional() }),
  z.strictObject({
    basis: z.literal('contract'),
    percent: z.number().min(0).max(1000),
    fixedSum: SumOfMoney.optional(),
    clause: Name.optional(),
  }),
  z.strictObject({ basis: z.literal('none') }),
]);
export type LateRule = z.output<typeof LateRule>;

/** A duty of one side, tickable. */
export const Obligation = z.strictObject({
  whose: z.enum(['mine', 'theirs']),
  what: Text,
  by: Day.optional(),
  metOn: Day.optional(),
});
export type Obligation = z.output<typeof Obligation>;

export const termKinds = {
  /** One version of the terms, in force from its date until the next. */
  'terms-agreed': body({
    from: Day,
    agreement: z
      .strictObject({
        signed: z.boolean(),
        on: Day.optional(),
        title: Name.optional(),
        exhibit: EntryId.optional(),
        /** Why work goes on without a signature, where the user chose that. */
        waivedBecause: Text.optional(),
      })
      .optional(),
    parties: z
      .array(z.strictObject({ name: Name, address: Text.optional() }))
      .max(20)
      .optional(),
    services: z.array(Text).max(200).optional(),
    payment: PaymentRule.optional(),
    rate: z.strictObject({ amount: SumOfMoney, per: z.enum(['hour', 'day', 'month', 'project']) }).optional(),
    currency: Currency.optional(),
    working: z.array(Hours).max(14).optional(),
    quiet: z.array(Hours).max(14).optional(),
    channels: z.array(Name).max(20).optional(),
    answerWithin: z.strictObject({ days: z.int().min(0).max(365), business: z.boolean().optional() }).optional(),
    revisions: z.int().min(0).max(1000).optional(),
    limits: z.strictObject({ minutes: Minutes.optional(), budget: Money.optional(), end: Day.optional() }).optional(),
    obligations: z.array(Obligation).max(200).optional(),
    late: LateRule.optional(),
    accounts: z.array(Name).max(200).optional(),
    /** Points of the user's own list that this version covers. */
    covers: z.array(Name).max(40).optional(),
  }),
  'goal-confirmed': body({
    goal: Text,
    measure: Text.optional(),
    out: Text.optional(),
    decides: Name.optional(),
    replaces: EntryId.optional(),
  }),
  'price-explained': body({ what: Text, amount: Money.optional(), letter: EntryId.optional() }),
} as const;
