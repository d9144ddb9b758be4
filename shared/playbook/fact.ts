import { z } from 'zod';
import { Counted, counted } from '../counted.ts';
import { Day, Money, type EntryId } from '../fields.ts';

/** The facts a pattern, a criterion or a decision can rest on. Each is a sentence of the messages, `playbook.facts.<name>`. */
export const factNames = [
  'requests-overdue',
  'waiting-share',
  'signs-repeated',
  'approvals-needed',
  'access-overdue',
  'later-and-later',
  'promises-broken',
  'asked-while-late',
  'abuse',
  'advice-overridden',
  'out-of-hours',
  'unsigned-work',
  'reversals',
  'goal-unclear',
  'extras-unpriced',
  'price-compared',
  'limit-passed',
  'stalled',
  'unanswered-after-notice',
  'repeats-after-limit',
  'signature-refused',
  'rounds-without-goal',
  'extras-refused',
  'rounds-refused',
] as const;
export type FactName = (typeof factNames)[number];

/** What a fact's sentence is filled from: numbers, a day, a sum, or the client's own words. */
export const FactValues = z.object({
  count: z.int().optional(),
  days: z.int().optional(),
  /** How many there are in all, of which `count` are meant. */
  total: z.int().optional(),
  percent: z.int().optional(),
  /** The mean, with one decimal place. */
  mean: z.number().optional(),
  day: Day.optional(),
  sum: Money.optional(),
  what: z.string().optional(),
});
export type FactValues = z.output<typeof FactValues>;

/** Something recorded, in a sentence, with the entries that say it. */
export const Fact = z.object({ fact: z.enum(factNames), values: FactValues, entries: Counted });
export type Fact = z.output<typeof Fact>;

/** A fact with its entries. `count` is that of the entries where it is not given. */
export function fact(name: FactName, ids: readonly EntryId[], values: FactValues = {}): Fact {
  return { fact: name, values: { count: ids.length, ...values }, entries: counted(ids) };
}
