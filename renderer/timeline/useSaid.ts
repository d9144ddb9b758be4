import { dayText } from '../../shared/calendar.ts';
import type { Tick } from '../../shared/charts/timeline.ts';
import type { TimelineEntry } from '../../shared/timeline-view.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';

/** How the timeline's entries and dates are said. */
export function useSaid() {
  const { t, format, word } = useWords();
  const today = useToday();
  const kind = (entry: TimelineEntry) => word(`words.kinds.${entry.kind}`, t('window.log.unknownKind'));
  const when = ({ from, to, certainty }: TimelineEntry): string => {
    const first = dayText(Math.floor(from));
    // The end of a day is its midnight, which already belongs to the next.
    const last = dayText(Math.max(Math.floor(from), Math.ceil(to) - 1));
    const days = first === last ? format.dayShort(first, today) : format.period(first, last);
    return certainty === 'around' || certainty === 'before' || certainty === 'after'
      ? `${days} (${t(`timeline.${certainty}`)})`
      : days;
  };
  return {
    kind,
    when,
    line: (entry: TimelineEntry): string =>
      [when(entry), kind(entry), ...(entry.struck ? [t('places.entries.struck')] : []), entry.label]
        .filter((part) => part !== '')
        .join(' · '),
    tick: ({ at, unit, dated }: Tick): string => {
      const day = dayText(Math.floor(at));
      if (unit === 'year') return day.slice(0, 4);
      if (unit === 'month') return format.months(day, day, today);
      if (unit === 'day') return format.dayShort(day, today);
      const hour = `${String(Math.round((at - Math.floor(at)) * 24)).padStart(2, '0')}:00`;
      return dated ? `${format.dayShort(day, today)} ${hour}` : hour;
    },
  };
}
