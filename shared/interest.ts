import { z } from 'zod';
import { dayNumber, dayOfMonth, dayText, daysBetween, plusDays, yearAndMonth } from './calendar.ts';
import { Currency, Day } from './fields.ts';
import { decimal, dividedBy, halfUp, plus, shown, times, whole, zero, type Fraction } from './fraction.ts';
import { DatedRate, rateOn, type Rates } from './rates.ts';
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
  if (rule.basis === 'none') return undefined;
  const steps: InterestStep[] = [];
  let sum = zero;
  let daily = zero;
  for (const stretch of stretches(debt, asOf, rule.basis === 'eu')) {
    const rate = yearlyRate(rule, rates, plusDays(debt.due, 1), stretch.from);
    if (!rate) return undefined;
    const perDay = dividedBy(times(whole(stretch.principal), decimal(rate.percent)), whole(100 * yearDays));
    const exact = times(perDay, whole(stretch.days));
    sum = plus(sum, exact);
    daily = stretch.to === asOf ? perDay : zero;
    steps.push({ ...stretch, ...rate, exact: written(exact), shown: shown(exact, 6) });
  }
  return {
    basis: rule.basis,
    ...(rule.basis === 'contract' && rule.clause !== undefined && { clause: rule.clause }),
    currency: debt.currency,
    days: steps.reduce((days, step) => days + step.days, 0),
    steps,
    unrounded: shown(sum, 6),
    minor: Number(halfUp(sum)),
    daily: shown(daily, 6),
    rounding: 'once, at the end, half up to the minor unit',
    yearDays,
  };
}

const yearDays = 365;

interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly principal: number;
}

/** The days that bear interest, split at each change of principal and, where asked, at each half-year; stretches with nothing owed are left out. */
function stretches({ due, principals }: Debt, asOf: Day, byHalfYear: boolean): readonly Stretch[] {
  const list: Stretch[] = [];
  for (const [i, { after, minor }] of principals.entries()) {
    const next = principals[i + 1]?.after;
    const end = next !== undefined && next < asOf ? next : asOf;
    let from = plusDays(after < due ? due : after, 1);
    while (minor > 0 && from <= end) {
      const half = byHalfYear ? endOfHalfYear(from) : end;
      const to = half < end ? half : end;
      list.push({ from, to, days: daysBetween(from, to) + 1, principal: minor });
      from = plusDays(to, 1);
    }
  }
  return list;
}

type Rate = Pick<InterestStep, 'percent' | 'reference' | 'points' | 'assumed'>;

function yearlyRate(rule: Exclude<LateRule, { basis: 'none' }>, rates: Rates, starts: Day, day: Day): Rate | undefined {
  if (rule.basis === 'contract') return { percent: rule.percent, assumed: false };
  const eu = rule.basis === 'eu';
  const fixedOn = eu ? startOfHalfYear(day) : plusDays(startOfHalfYear(starts), -1);
  const reference = rateOn(rates, eu ? 'eu-reference' : 'uk-base', fixedOn);
  if (!reference) return undefined;
  const points = (eu ? rule.points : undefined) ?? statutoryPoints;
  const sum = plus(decimal(reference.percent), decimal(points));
  return {
    percent: sum.top < 0n ? 0 : Number(shown(sum, 6)),
    reference,
    points,
    assumed: (reference.checkedOn ?? reference.from) < fixedOn && isLastKnown(rates, reference),
  };
}

/** "At least eight percentage points" (Directive 2011/7/EU, art. 2(6)); 8 per cent over the base rate (SI 2002/1675, art. 4). */
const statutoryPoints = 8;

/** A table of rates ends somewhere; beyond its last line, and the day somebody last checked it, nobody has looked. */
function isLastKnown(rates: Rates, reference: DatedRate): boolean {
  return rates.findLast(({ rate }) => rate === reference.rate) === reference;
}

function startOfHalfYear(day: Day): Day {
  const { year, month } = yearAndMonth(day);
  return dayOfMonth(year, month < 7 ? 1 : 7, 1);
}

function endOfHalfYear(day: Day): Day {
  const { year, month } = yearAndMonth(day);
  return dayText(dayNumber(dayOfMonth(year, month < 7 ? 7 : 13, 1)) - 1);
}

function written({ top, over }: Fraction): InterestStep['exact'] {
  return { top: top.toString(), over: over.toString() };
}
