import { dayNumber } from './calendar.ts';
import type { Day } from './fields.ts';
import type { Span } from './spans.ts';

/** A period of days; open at its beginning where it has none, and up to the day it is looked at where it has no end. */
export interface Period {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** The days of a period until a day: what lies after that day is not known yet. */
export function spanOfPeriod({ from, to }: Period, asOf: Day): Span {
  const last = to !== undefined && to < asOf ? to : asOf;
  return { from: from === undefined ? -Infinity : dayNumber(from), to: dayNumber(last) };
}
