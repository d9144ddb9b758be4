import { z } from 'zod';
import { Day, EntryId } from './fields.ts';
import type { InvoiceStanding } from './invoices.ts';
import { summed, type Sum } from './running.ts';

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

/** How many invoices were paid or are overdue, how many of them late, and by how many days in all. */
export const latenessSum: Sum<InvoiceStanding, { all: number; late: number; days: number }> = {
  begin: () => ({ all: 0, late: 0, days: 0 }),
  count: (sum, { daysLate }, sign) => {
    if (daysLate === undefined) return;
    sum.all += sign;
    if (daysLate <= 0) return;
    sum.late += sign;
    sum.days += sign * daysLate;
  },
};

/** How punctually invoices were paid, from their standings in the order they fell due. */
export function latenessOf(
  invoices: readonly InvoiceStanding[],
  { all, late, days } = summed(latenessSum, invoices),
): Lateness {
  const list: Late[] = [];
  for (const one of invoices) if (one.daysLate !== undefined) list.push(lateOf(one, one.daysLate));
  const onTime = all - late;
  return {
    invoices: list,
    onTime,
    late,
    ...(all > 0 && {
      onTimePercent: Math.round((onTime / all) * 100),
      meanDaysLate: Math.round((days / all) * 10) / 10,
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

function lateOf({ id, number, due, state }: InvoiceStanding, daysLate: number): Late {
  return { invoice: id, number, due, daysLate, paid: state === 'paid' };
}
