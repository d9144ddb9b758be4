import type { FactValues } from '../../shared/playbook/fact.ts';
import type { Words } from '../app/Words.tsx';

/** What a sentence about a fact is filled from, in the forms of the user's language. */
export function valuesOf({ count, days, total, percent, mean, day, sum, what }: FactValues, { t, format }: Words) {
  return {
    count: (sum && days) ?? count ?? 0, // beside a sum, it is the days that are counted
    ...(count !== undefined && { time: format.minutes(count) }),
    // A second number in a sentence that is counted by another brings its own noun, bent as it needs.
    ...(days !== undefined && { days: sum ? format.number(days) : t('playbook.days', { count: days }) }),
    ...(total !== undefined && { total: format.number(total) }),
    ...(percent !== undefined && { percent: format.percent(percent) }),
    ...(mean !== undefined && { mean: format.number(mean) }),
    ...(day !== undefined && { day: format.day(day) }),
    ...(sum && { sum: format.money(sum) }),
    ...(what !== undefined && { what }),
  };
}
