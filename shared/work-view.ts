import { z } from 'zod';
import { Counted } from './counted.ts';
import { Deliverable } from './deliverables.ts';
import { Day, EntryId, Money } from './fields.ts';
import { HourlyPay } from './hourly-pay.ts';
import { Nature } from './work.ts';

/** Minutes, measured by a timer and entered by hand shown apart, and the entries they were counted from. */
export const MinuteSum = z.object({
  minutes: z.int(),
  measured: z.int(),
  manual: z.int(),
  entries: Counted,
});

/** The same with the entries of each part. */
export const MinutesApart = MinuteSum.extend({ measuredEntries: Counted, manualEntries: Counted });

export const WorkMonth = z.object({
  month: z.string(),
  natures: z.array(z.object({ nature: Nature, minutes: z.int() })),
  /** Money received from the period's first day to the end of the month over all minutes by then; one line a currency. */
  pay: z.array(HourlyPay.omit({ entries: true, workEntries: true, agreed: true })),
});
export type WorkMonth = z.output<typeof WorkMonth>;

/** The work ledger of a client for a period, at the end of a day. */
export const WorkView = z.object({
  asOf: Day,
  from: Day.optional(),
  to: Day,
  natures: z.array(MinutesApart.extend({ nature: Nature })),
  total: MinutesApart,
  /** Minutes written on nudges: chasing, too. */
  nudging: z.object({ minutes: z.int(), entries: Counted }),
  daysWorked: z.int(),
  /** By month from the first worked; the entries of one are those of the same view from its first to its last day. */
  months: z.array(WorkMonth),
  deliverables: z.array(Deliverable),
  accomplishments: z.array(z.object({ entry: EntryId, on: Day, text: z.string() })),
  declined: z.array(z.object({ entry: EntryId, on: Day, what: z.string(), value: Money.optional() })),
  hourlyPay: z.array(HourlyPay),
});
export type WorkView = z.output<typeof WorkView>;
