import { z } from 'zod';
import { Day, EntryId } from './fields.ts';
import type { InvoiceStanding } from './invoices.ts';

/** Days late of one invoice; 0 or less is on time. */
export const Late = z.object({ invoice: EntryId, number: z.string(), due: Day, daysLate: z.int(), paid: z.boolean() });
export type Late = z.output<typeof Late>;

export const Lateness = z.object({
  /** Every invoice that was paid or is overdue, in the order they fell due. */
  invoices: z.array(Late),
  onTime: z.int(),
  late: z.int(),
  /** Of those paid or overdue, in whole percent; none where there are none. */
  onTimePercent: z.int().optional(),
  /** Mean days late, those on time as 0, with one decimal place. */
  meanDaysLate: z.number().optional(),
  /** "On time first, then later and later": whether the last three show it, and which they are. */
  laterAndLater: z.object({ met: z.boolean(), invoices: z.array(Late) }),
});
export type Lateness = z.output<typeof Lateness>;

/** How punctually invoices were paid, from their standings in the order they fell due. */
export function latenessOf(invoices: readonly InvoiceStanding[]): Lateness {
  const list = invoices.flatMap(lateOf);
  const late = list.filter(({ daysLate }) => daysLate > 0);
  const days = late.reduce((sum, { daysLate }) => sum + daysLate, 0);
  const onTime = list.length - late.length;
  return {
    invoices: list,
    onTime,
    late: late.length,
    ...(list.length > 0 && {
      onTimePercent: Math.round((onTime / list.length) * 100),
      meanDaysLate: Math.round((days / list.length) * 10) / 10,
    }),
    laterAndLater: laterAndLater(list),
  };
}

/** Seed A23: at first on time, then a bit later each cycle. Of the last three, the first was on time and each was later than the one before. */
export function laterAndLater(list: readonly Late[]): Lateness['laterAndLater'] {
  const lastThree = list.slice(-3);
  const [first, second, third] = lastThree;
  const met =
    first !== undefined &&
    second !== undefined &&
    third !== undefined &&
    first.daysLate <= 0 &&
    second.daysLate > first.daysLate &&
    third.daysLate > second.daysLate &&
    third.daysLate > 0;
  return { met, invoices: lastThree };
}

function lateOf({ id, number, due, daysLate, state }: InvoiceStanding): Late[] {
  return daysLate === undefined ? [] : [{ invoice: id, number, due, daysLate, paid: state === 'paid' }];
}
