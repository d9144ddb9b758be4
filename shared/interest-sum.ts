import { dayNumber } from './calendar.ts';
import type { Day } from './fields.ts';
import { interestSumInFractions, owedAfter, type Debt, type InterestSum } from './interest.ts';
import { halfYearOf, yearDays, yearlyRates } from './late-rate.ts';
import type { Rates } from './rates.ts';
import type { LateRule } from './terms.ts';

/** By what principal × days × ten-thousandths of a percent is divided to give minor units. */
const over = 100 * 10_000 * yearDays;

/**
 * What the interest on a debt comes to, without its steps. A client's list of invoices asks for it thousands of times, so it is counted in whole numbers
 * as long as they are exact, which for sums and rates as they occur they are, and in fractions where they would not be.
 */
export function interestSumOn(debt: Debt, rule: LateRule, rates: Rates, asOf: Day): InterestSum | undefined {
  return inWholeNumbers(debt, rule, rates, asOf) ?? interestSumInFractions(debt, rule, rates, asOf);
}

/** `undefined` where a rate is unknown or has more decimal places, or a number would not be exact any more. */
function inWholeNumbers(debt: Debt, rule: LateRule, rates: Rates, asOf: Day): InterestSum | undefined {
  if (rule.basis === 'none') return undefined;
  const last = dayNumber(asOf);
  const due = dayNumber(debt.due);
  const { principals } = debt;
  const rateOn = yearlyRates(rule, rates, due + 1);
  const owed = owedAfter(debt, asOf);
  let [sum, daily, days] = [0, 0, 0];
  let assumed = false;
  for (let i = 0; i < principals.length; i++) {
    const { after, minor = 0 } = principals[i] ?? {};
    if (after === undefined || minor <= 0) continue;
    const next = principals[i + 1]?.after;
    const end = next === undefined ? last : Math.min(dayNumber(next), last);
    let from = Math.max(dayNumber(after), due) + 1;
    while (from <= end) {
      const to = rule.basis === 'eu' ? Math.min(halfYearOf(from).last, end) : end;
      const rate = rateOn(from);
      if (rate?.tenThousandths === undefined) return undefined;
      const perDay = minor * rate.tenThousandths;
      sum += perDay * (to - from + 1);
      // Rounding doubles the sum and adds to it.
      if (2 * sum + over > Number.MAX_SAFE_INTEGER) return undefined;
      daily = to === last ? owed * rate.tenThousandths : 0;
      days += to - from + 1;
      assumed ||= rate.said.assumed;
      from = to + 1;
    }
  }
  return {
    basis: rule.basis,
    currency: debt.currency,
    days,
    minor: halfUp(sum, over),
    daily: millionths(halfUp(daily, over / 1_000_000)),
    assumed,
  };
}

/** The nearest whole number to a quotient of whole numbers that are not below zero, half up. */
function halfUp(top: number, under: number): number {
  const doubled = 2 * top + under;
  return (doubled - (doubled % (2 * under))) / (2 * under);
}

/** Written with six decimal places. */
function millionths(value: number): string {
  const digits = String(value).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
