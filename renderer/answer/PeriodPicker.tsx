import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './AnswerPage.module.css';
import { periodOf, periods, type Period } from './period.ts';

/** A stretch of time by its name, or by its first and last day. */
export function PeriodPicker({ value, onChange }: { value: Period; onChange: (value: Period) => void }) {
  const { t } = useWords();
  const today = useToday();
  const named = periods.find((name) => {
    const { from, to } = periodOf(name, today);
    return from === value.from && to === value.to;
  });
  return (
    <div className={styles['period']}>
      <Select
        label={t('money.all.period')}
        choices={periods.map((id) => ({ id, label: t(`money.all.periods.${id}`) }))}
        value={named}
        onChange={(name) => onChange(periodOf(name, today))}
        placeholder={t('window.form.choose')}
      />
      <DayField label={t('money.all.from')} value={value.from} onChange={(from) => onChange({ ...value, from })} />
      <DayField label={t('money.all.to')} value={value.to} onChange={(to) => onChange({ ...value, to })} />
    </div>
  );
}
