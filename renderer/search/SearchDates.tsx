import { CalendarDays } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Day } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { DayField } from '../ui/DayField.tsx';
import menu from '../ui/Menu.module.css';
import type { Sought } from './sought.ts';
import styles from './Search.module.css';

/** From which day, and to which. */
export function SearchDates({ sought, onChange }: { sought: Sought; onChange: (sought: Sought) => void }) {
  const { t, format } = useWords();
  const { from, to } = sought;
  const set = (days: { readonly from?: Day | undefined; readonly to?: Day | undefined }) => {
    const { from: _from, to: _to, ...others } = sought;
    onChange({ ...others, ...(days.from && { from: days.from }), ...(days.to && { to: days.to }) });
  };
  const label =
    from && to
      ? t('find.search.between', { from: format.day(from), to: format.day(to) })
      : from
        ? t('find.search.since', { day: format.day(from) })
        : to
          ? t('find.search.until', { day: format.day(to) })
          : t('find.search.allDays');
  return (
    <DialogTrigger>
      <Button look="quiet" className={cx((from ?? to) !== undefined && styles['narrowed'])}>
        <CalendarDays aria-hidden />
        {label}
      </Button>
      <Popover className={cx(menu['popover'])} placement="bottom">
        <Dialog className={cx(styles['dates'])} aria-label={t('find.search.days')}>
          <DayField label={t('find.search.from')} value={from} onChange={(day) => set({ from: day, to })} autoFocus />
          <DayField label={t('find.search.to')} value={to} onChange={(day) => set({ from, to: day })} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
