import type { Day } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';

/** Says which time a report covers; without days, the whole time. */
export function usePeriodWords(): (from: Day | undefined, to: Day | undefined) => string {
  const { t, format } = useWords();
  return (from, to) => {
    if (from !== undefined && to !== undefined) return format.period(from, to);
    if (from !== undefined) return t('places.reports.since', { day: format.day(from) });
    if (to !== undefined) return t('places.reports.until', { day: format.day(to) });
    return t('places.reports.wholeTime');
  };
}
