import { useQuery } from '@tanstack/react-query';
import { earlier, endOfMonth, later } from '../../../shared/calendar.ts';
import { none, type Counted } from '../../../shared/counted.ts';
import type { ClientId } from '../../../shared/fields.ts';
import type { Period } from '../../../shared/period.ts';
import type { Often } from '../../../shared/signs-view.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { EntriesDialog } from '../../entries/EntriesDialog.tsx';

export interface MonthEntriesProps {
  readonly client: ClientId;
  /** What was counted: days waited for, incidents, or what an hour had brought by the month's end. */
  readonly of: 'waiting' | 'incidents' | 'pay';
  readonly title: string;
  /** `2026-11` */
  readonly month: string;
  /** The period the chart is of, where it is not of everything: its first and last month may be parts of one. */
  readonly within?: Period;
  readonly onClose: () => void;
}

/** The entries behind one month of a chart: those of the same view over that month alone. */
export function MonthEntries({ client, of, title, month, within = {}, onClose }: MonthEntriesProps) {
  const { format } = useWords();
  const first = `${month}-01`;
  const from = within.from === undefined ? first : later(first, within.from);
  const to = within.to === undefined ? endOfMonth(first) : earlier(endOfMonth(first), within.to);
  const waiting = useQuery({ ...asking('waiting.view', { client, from, to }), enabled: of === 'waiting' });
  const work = useQuery({ ...asking('work.view', { client, to }), enabled: of === 'pay' });
  const signs = useQuery({ ...asking('signs.view', { client, asOf: to }), enabled: of === 'incidents' });
  const known: Counted | undefined = {
    waiting: waiting.data?.waiting.entries,
    incidents: signs.data && newest(signs.data.incidents),
    pay: work.data && (work.data.hourlyPay[0]?.entries ?? none),
  }[of];
  if (!known) return null;
  return (
    <EntriesDialog
      client={client}
      title={`${title}, ${format.day(month)}`}
      ids={known.ids}
      count={known.count}
      onClose={onClose}
    />
  );
}

/** The incidents of the last month counted: as many of the newest as it has. */
function newest({ entries, months }: Often): Counted {
  const count = months.at(-1) ?? 0;
  return count === 0 ? none : { count, ids: entries.ids.slice(-count) };
}
