import type { FactValues } from '../../shared/playbook/fact.ts';
import type { Words } from '../app/Words.tsx';

/** What a sentence about a fact is filled from, in the forms of the user's language. */
export function valuesOf({ count, days, percent, mean, day, sum, what }: FactValues, { format }: Words) {
  return {
    count: count ?? 0,
    ...(count !== undefined && { time: format.minutes(count) }),
    ...(days !== undefined && { days: format.number(days) }),
    ...(percent !== undefined && { percent: format.number(percent) }),
    ...(mean !== undefined && { mean: format.number(mean) }),
    ...(day !== undefined && { day: format.day(day) }),
    ...(sum && { sum: format.money(sum) }),
    ...(what !== undefined && { what }),
  };
}
