import { dayOfMonth, endOfMonth, yearAndMonth } from '../../shared/calendar.ts';
import type { Day } from '../../shared/fields.ts';

/** The stretches that are asked about most, the likeliest first. */
export const periods = ['month', 'last-month', 'quarter', 'year', 'always'] as const;
export type PeriodName = (typeof periods)[number];

/** Days from one to another, both counted; open where none is named. */
export interface Period {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** The days of a named stretch, seen from today. */
export function periodOf(name: PeriodName, today: Day): Period {
  const { year, month } = yearAndMonth(today);
  switch (name) {
    case 'month':
      return { from: dayOfMonth(year, month, 1), to: today };
    case 'last-month': {
      const first = dayOfMonth(year, month - 1, 1);
      return { from: first, to: endOfMonth(first) };
    }
    case 'quarter':
      return { from: dayOfMonth(year, month - 2, 1), to: today };
    case 'year':
      return { from: `${year}-01-01`, to: today };
    case 'always':
      return { to: today };
  }
}
