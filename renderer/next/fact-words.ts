import type { FactValues } from '../../shared/playbook/fact.ts';
import type { Words } from '../app/Words.tsx';

/** What a sentence about a fact is filled from, in the forms of the user's language. */
export function valuesOf({ count, days, total, percent, mean, day, sum, what }: FactValues, { format }: Words) {
  return {
    count: (sum && days) ?? count ?? 0, // beside a sum, it is the days that are counted
    ...(count !== undefined && { time: format.minutes(count) }),
    ...(days !== undefined && { days: format.number(days) }),
    ...(total !== undefined && { total: format.number(total) }),
    ...(percent !== undefined && { percent: format.percent(percent) }),
    ...(mean !== undefined && { mean: format.number(mean) }),
    ...(day !== undefined && { day: format.day(day) }),
    ...(sum && { sum: format.money(sum) }),
    ...(what !== undefined && { what }),
  };
}
