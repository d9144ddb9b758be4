import { z } from 'zod';
import { dayNumber, dayText, type DayNumber } from './calendar.ts';
import { Currency, Day } from './fields.ts';
import { halfUp, lowest, plus, shown, times, whole, zero, type Fraction } from './fraction.ts';
import { halfYearOf, yearDays, yearlyRate, type LateRate } from './late-rate.ts';
import { DatedRate, type Rates } from './rates.ts';
import type { LateRule } from './terms.ts';

/** A stretch of days with one principal and one rate; its interest is exact, and `shown` is for reading only. */
export const InterestStep = z.object({
  /** The first and the last day that bear interest, both counted. */
  from: Day,
  to: Day,
  days: z.int(),
  /** In minor units. */
  principal: z.int(),
  /** Percent a year. */
  percent: z.number(),
  /** What the percentage was made of, where a law builds it on a reference rate. */
  reference: DatedRate.optional(),
  points: z.number().optional(),
  /** No rate was recorded for this half-year: the last one known stands in for it until the user enters it. */
  assumed: z.boolean(),
  /** principal × percent ÷ 100 × days ÷ 365, in minor units, as an exact fraction. */
  exact: z.object({ top: z.string(), over: z.string() }),
  /** The same in minor units with six decimal places. */
  shown: z.string(),
});
export type InterestStep = z.output<typeof InterestStep>;

/** Simple interest with every step of its calculation. */
export const Interest = z.object({
  basis: z.enum(['eu', 'uk', 'contract']),
  /** The contract's clause, where the contract sets the rate. */
  clause: z.string().optional(),
  currency: Currency,
  days: z.int(),
  steps: z.array(InterestStep),
  /** The sum of the exact steps in minor units with six decimal places, before rounding. */
  unrounded: z.string(),
  /** Rounded once, at the end, half up to the minor unit. */
  minor: z.int(),
  /** What one more day adds at the present principal and rate, in minor units with six decimal places. */
  daily: z.string(),
  rounding: z.literal('once, at the end, half up to the minor unit'),
  yearDays: z.literal(365),
});
export type Interest = z.output<typeof Interest>;

/** Interest without the steps, for a list of many debts. */
export const InterestSum = Interest.pick({ basis: true, currency: true, days: true, minor: true, daily: true }).extend({
  /** At least one step rests on a rate that nobody has checked for its half-year. */
  assumed: z.boolean(),
});
export type InterestSum = z.output<typeof InterestSum>;

/** What is unpaid from a day on (that day's end included), in minor units. */
export interface Principal {
  readonly after: Day;
  readonly minor: number;
}

export interface Debt {
  readonly currency: string;
  readonly due: Day;
  /** What was unpaid at the end of the due day, and then after each payment or credit; oldest first, the first `after` the due day itself. */
  readonly principals: readonly Principal[];
}

/**
 * Simple daily interest on a debt, from the day after it fell due until `asOf`, both counted; a payment's own day still bears interest on what it paid.
 * Split where the principal or the rate changes, every step exact, divided by 365 also in leap years, rounded once.
 *
 * - `eu`: the reference rate of 1 January or 1 July of each half-year, plus points (8 where the terms name none): Directive 2011/7/EU, art. 2(6), 3(3).
 * - `uk`: the base rate of the 31 December or 30 June before the day interest starts to run, plus 8; that rate then stays for this debt: Late Payment
 *   of Commercial Debts (Interest) Act 1998, s. 4(2), and SI 2002/1675, art. 4.
 * - `contract`: the contract's own yearly rate.
 *
 * A yearly rate below zero counts as zero. `undefined` where the terms have no such rule, or no rate is known at all.
 */
export function interestOn(debt: Debt, rule: LateRule, rates: Rates, asOf: Day): Interest | undefined {
  const counted = countInterest(debt, rule, rates, asOf);
  if (rule.basis === 'none' || !counted) return undefined;
  const { parts, sum, daily, days } = counted;
  return {
    basis: rule.basis,
    ...(rule.basis === 'contract' && rule.clause !== undefined && { clause: rule.clause }),
    currency: debt.currency,
    days,
    steps: parts.map(stepOf),
    unrounded: shown(sum, 6),
    minor: Number(halfUp(sum)),
    daily: shown(daily, 6),
    rounding: 'once, at the end, half up to the minor unit',
    yearDays,
  };
}

/** What {@link interestOn} comes to, from the same exact fractions: for sums that whole numbers cannot hold. */
export function interestSumInFractions(debt: Debt, rule: LateRule, rates: Rates, asOf: Day): InterestSum | undefined {
  const counted = countInterest(debt, rule, rates, asOf);
  if (rule.basis === 'none' || !counted) return undefined;
  const { parts, sum, daily, days } = counted;
  const assumed = parts.some(({ rate }) => rate.said.assumed);
  return {
    basis: rule.basis,
    currency: debt.currency,
    days,
    minor: Number(halfUp(sum)),
    daily: shown(daily, 6),
    assumed,
  };
}

/** What is unpaid at the end of a day: what was paid on it bore interest on that day and bears none on the next. */
export function owedAfter({ principals }: Debt, day: Day): number {
  return Math.max(0, principals.findLast(({ after }) => after <= day)?.minor ?? 0);
}

interface Part {
  readonly stretch: Stretch;
  readonly rate: LateRate;
  readonly exact: Fraction;
}

interface CountedInterest {
  readonly parts: readonly Part[];
  readonly sum: Fraction;
  /** What one more day adds, where the last one bore interest. */
  readonly daily: Fraction;
  readonly days: number;
}

function stepOf({ stretch: { from, to, principal }, rate, exact }: Part): InterestStep {
  return {
    from: dayText(from),
    to: dayText(to),
    days: to - from + 1,
    principal,
    ...rate.said,
    exact: written(exact),
    shown: shown(exact, 6),
  };
}

function countInterest(debt: Debt, rule: LateRule, rates: Rates, asOf: Day): CountedInterest | undefined {
  if (rule.basis === 'none') return undefined;
  const parts: Part[] = [];
  const last = dayNumber(asOf);
  const starts = dayNumber(debt.due) + 1;
  let sum = zero;
  let daily = zero;
  let days = 0;
  for (const stretch of stretches(debt, last, rule.basis === 'eu')) {
    const rate = yearlyRate(rule, rates, starts, stretch.from);
    if (!rate) return undefined;
    const perDay = times(whole(stretch.principal), rate.perDay);
    const exact = times(perDay, whole(stretch.to - stretch.from + 1));
    sum = plus(sum, exact);
    daily = stretch.to === last ? times(whole(owedAfter(debt, asOf)), rate.perDay) : zero;
    days += stretch.to - stretch.from + 1;
    parts.push({ stretch, rate, exact });
  }
  return { parts, sum, daily, days };
}

/** Days from one to another, both counted, with what was owed through them. */
interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly principal: number;
}

/** The days that bear interest, split at each change of principal and, where asked, at each half-year; stretches with nothing owed are left out. */
function stretches({ due, principals }: Debt, last: DayNumber, byHalfYear: boolean): readonly Stretch[] {
  const list: Stretch[] = [];
  for (const [i, { after, minor }] of principals.entries()) {
    if (minor <= 0) continue;
    const next = principals[i + 1]?.after;
    const end = next === undefined ? last : Math.min(dayNumber(next), last);
    let from = dayNumber(after < due ? due : after) + 1;
    while (from <= end) {
      const to = byHalfYear ? Math.min(halfYearOf(from).last, end) : end;
      list.push({ from, to, principal: minor });
      from = to + 1;
    }
  }
  return list;
}

function written(value: Fraction): InterestStep['exact'] {
  const { top, over } = lowest(value);
  return { top: top.toString(), over: over.toString() };
}
