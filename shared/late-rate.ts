import { dayNumber, dayOfMonth, dayText, yearAndMonth, type DayNumber } from './calendar.ts';
import { decimal, dividedBy, plus, shown, whole, type Fraction } from './fraction.ts';
import { rateOn, type DatedRate, type Rates } from './rates.ts';
import type { LateRule } from './terms.ts';

/** Also in leap years, and in every currency. */
export const yearDays = 365;

/** A yearly rate, with what a step of the calculation says of it. */
export interface LateRate {
  readonly said: {
    readonly percent: number;
    readonly reference?: DatedRate;
    readonly points?: number;
    readonly assumed: boolean;
  };
  /** What one minor unit bears in a day. */
  readonly perDay: Fraction;
  /** Percent a year in ten-thousandths, where that is a whole number, as it is of every rate anybody publishes. */
  readonly tenThousandths: number | undefined;
}

/** The rates of a rule for a debt on which interest `starts` to run, by day; a list of debts asks for each half-year's many times. */
export function yearlyRates(
  rule: Exclude<LateRule, { basis: 'none' }>,
  rates: Rates,
  starts: DayNumber,
): (day: DayNumber) => LateRate | undefined {
  if (rule.basis !== 'eu') {
    const only = yearlyRate(rule, rates, starts, starts);
    return () => only;
  }
  const points = rule.points ?? statutoryPoints;
  const table = halfYearly.get(rates) ?? new Map<number, Map<DayNumber, LateRate | undefined>>();
  halfYearly.set(rates, table);
  const ofPoints = table.get(points) ?? new Map<DayNumber, LateRate | undefined>();
  table.set(points, ofPoints);
  return (day) => {
    const { first } = halfYearOf(day);
    const known = ofPoints.get(first);
    if (known !== undefined) return known;
    const found = yearlyRate(rule, rates, starts, day);
    ofPoints.set(first, found);
    return found;
  };
}

/** By the points a rule adds, and the first day of a half-year. */
const halfYearly = new WeakMap<Rates, Map<number, Map<DayNumber, LateRate | undefined>>>();

/** The rate of a rule on a day, for a debt on which interest `starts` to run; `undefined` where none is known. */
export function yearlyRate(
  rule: Exclude<LateRule, { basis: 'none' }>,
  rates: Rates,
  starts: DayNumber,
  day: DayNumber,
): LateRate | undefined {
  if (rule.basis === 'contract') {
    const { percent } = rule;
    return remembered(rates, `contract ${percent}`, () => rateOf({ percent, assumed: false }));
  }
  const eu = rule.basis === 'eu';
  const fixed = eu ? halfYearOf(day).first : halfYearOf(starts).first - 1;
  const points = (eu ? rule.points : undefined) ?? statutoryPoints;
  return remembered(rates, `${rule.basis} ${points} ${fixed}`, () => {
    const fixedOn = dayText(fixed);
    const reference = rateOn(rates, eu ? 'eu-reference' : 'uk-base', fixedOn);
    if (!reference) return undefined;
    const sum = plus(decimal(reference.percent), decimal(points));
    const assumed = (reference.checkedOn ?? reference.from) < fixedOn && isLastKnown(rates, reference);
    return rateOf({ percent: sum.top < 0n ? 0 : Number(shown(sum, 6)), reference, points, assumed });
  });
}

function rateOf(said: LateRate['said']): LateRate {
  const scaled = Math.round(said.percent * 10_000);
  return {
    said,
    perDay: dividedBy(decimal(said.percent), whole(100 * yearDays)),
    tenThousandths: scaled / 10_000 === said.percent ? scaled : undefined,
  };
}

/** Many debts ask for the same few rates. */
const known = new WeakMap<Rates, Map<string, LateRate | undefined>>();

function remembered(rates: Rates, key: string, find: () => LateRate | undefined): LateRate | undefined {
  const table = known.get(rates) ?? new Map<string, LateRate | undefined>();
  known.set(rates, table);
  if (!table.has(key)) table.set(key, find());
  return table.get(key);
}

/** "At least eight percentage points" (Directive 2011/7/EU, art. 2(6)); 8 per cent over the base rate (SI 2002/1675, art. 4). */
const statutoryPoints = 8;

/** A table of rates ends somewhere; beyond its last line, and the day somebody last checked it, nobody has looked. */
function isLastKnown(rates: Rates, reference: DatedRate): boolean {
  return rates.findLast(({ rate }) => rate === reference.rate) === reference;
}

interface HalfYear {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The half-year a day stands in: from 1 January or 1 July to the day before the next. */
export function halfYearOf(day: DayNumber): HalfYear {
  const known = halfYears.get(day);
  if (known) return known;
  const { year, month } = yearAndMonth(dayText(day));
  const start = month < 7 ? 1 : 7;
  const half = { first: dayNumber(dayOfMonth(year, start, 1)), last: dayNumber(dayOfMonth(year, start + 5, 31)) };
  halfYears.set(day, half);
  return half;
}

/** Many debts begin or go on in the same few. */
const halfYears = new Map<DayNumber, HalfYear>();
