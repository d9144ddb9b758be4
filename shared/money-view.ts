import { z } from 'zod';
import { AskedWhileOverdue } from './extras.ts';
import { Balance } from './balances.ts';
import { Concessions } from './concessions.ts';
import { Counted } from './counted.ts';
import { Currency, Day, EntryId } from './fields.ts';
import { FixedSum } from './fixed-sums.ts';
import { HourlyPay } from './hourly-pay.ts';
import { Interest, InterestSum } from './interest.ts';
import { Ladder } from './ladder.ts';
import { Lateness } from './lateness.ts';
import { StatedReason } from './nonpayment-reasons.ts';
import { PromiseStanding } from './promises.ts';
import { StopWork } from './stop-work.ts';
import { LateRule } from './terms.ts';

/** An invoice as the register shows it. Sums are minor units of its currency. */
export const InvoiceRow = z.object({
  id: EntryId,
  number: z.string(),
  issued: Day,
  due: Day,
  /** The day due, or the Monday after it where it falls on a weekend; shown beside it, counted with nowhere. */
  dueBusinessDay: Day,
  extendedTo: Day.optional(),
  currency: Currency,
  amount: z.int(),
  paid: z.int(),
  credited: z.int(),
  open: z.int(),
  overpaid: z.int(),
  state: z.enum(['open', 'overdue', 'paid', 'credited']),
  settledOn: Day.optional(),
  daysLate: z.int().optional(),
  entries: z.array(EntryId),
  settlements: z.array(z.object({ entry: EntryId, kind: z.enum(['payment', 'credit-note']), on: Day, minor: z.int() })),
  /** By the rule in the terms in force when it was issued; none without such a rule. Its steps are `interest.view`. */
  interest: InterestSum.optional(),
  fixedSum: FixedSum.optional(),
  ladder: Ladder.optional(),
});
export type InvoiceRow = z.output<typeof InvoiceRow>;

/** Interest and fixed sums of all invoices, per currency. */
export const LateSums = z.object({
  currency: Currency,
  /** The sum of each invoice's interest, each rounded once. */
  interest: z.int(),
  fixed: z.int(),
  entries: Counted,
});
export type LateSums = z.output<typeof LateSums>;

/** What is at stake: what is unpaid, and work written down since the last invoice (seed A21). */
export const Exposure = z.object({
  currency: Currency,
  unpaid: z.int(),
  /** Work since the last invoice at the rate agreed; none without a rate in this currency. `minor` is 0 where nothing says what a part is worth. */
  unbilled: z
    .object({
      since: Day.optional(),
      minutes: z.int(),
      minor: z.int(),
      by: z.enum(['hour', 'day', 'month', 'project']),
      entries: Counted,
    })
    .optional(),
  total: z.int(),
});
export type Exposure = z.output<typeof Exposure>;

/** The money ledger of a client at the end of a day. */
export const MoneyView = z.object({
  asOf: Day,
  balances: z.array(Balance),
  invoices: z.array(InvoiceRow),
  lateness: Lateness,
  lateSums: z.array(LateSums),
  /** The rule for late payment in force now, and the version of the terms it stands in. */
  lateRule: z.object({ rule: LateRule, terms: EntryId }).optional(),
  promises: z.object({ kept: z.int(), broken: z.int(), pending: z.int(), list: z.array(PromiseStanding) }),
  reasons: z.array(StatedReason),
  concessions: Concessions,
  stopWork: StopWork,
  askedWhileOverdue: z.array(AskedWhileOverdue),
  exposure: z.array(Exposure),
  /** Work written down for days after the oldest overdue invoice fell due: "going on tells them it is fine" (seed A24). */
  workedSinceDue: z.object({ since: Day, minutes: z.int(), entries: Counted }).optional(),
  hourlyPay: z.array(HourlyPay),
  /** Payments and credits whose invoice does not count, or is in another currency. */
  unmatched: z.array(
    z.object({ entry: EntryId, kind: z.enum(['payment', 'credit-note']), on: Day, minor: z.int(), currency: Currency }),
  ),
});
export type MoneyView = z.output<typeof MoneyView>;

/** The interest on one invoice with every step; none where it is not late, or no rule was agreed. */
export const InterestView = z.object({ asOf: Day, invoice: InvoiceRow, interest: Interest.optional() });
export type InterestView = z.output<typeof InterestView>;
