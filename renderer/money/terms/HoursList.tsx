import { Plus, X } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Hours } from '../../../shared/terms.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { ClockField } from '../../ui/ClockField.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './TermsForm.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export interface HoursListProps {
  readonly label: string;
  readonly value: readonly Hours[];
  readonly onChange: (value: readonly Hours[]) => void;
}

/** Ranges of hours, each on some days of the week. */
export function HoursList({ label, value, onChange }: HoursListProps) {
  const { t } = useWords();
  const set = (index: number, hours: Hours) => onChange(value.map((one, i) => (i === index ? hours : one)));
  return (
    <div className={styles['part']} role="group" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      {value.map((hours, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- ranges have no name of their own
        <div key={i} className={styles['range']}>
          <ToggleButtonGroup
            className={cx(styles['days'])}
            aria-label={t('money.terms.weekdays')}
            selectionMode="multiple"
            disallowEmptySelection
            selectedKeys={hours.days.map(String)}
            onSelectionChange={(keys) => set(i, { ...hours, days: weekdays.filter((day) => keys.has(String(day))) })}
          >
            {weekdays.map((day) => (
              <ToggleButton key={day} id={String(day)} className={cx(styles['day'])}>
                {t(`money.terms.week.d${day}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <ClockField
            label={t('money.terms.fromTime')}
            value={hours.from}
            onChange={(from) => set(i, { ...hours, from: from ?? hours.from })}
          />
          <ClockField
            label={t('money.terms.toTime')}
            value={hours.to}
            onChange={(to) => set(i, { ...hours, to: to ?? hours.to })}
          />
          <Button
            look="icon"
            aria-label={t('money.terms.removeHours')}
            onPress={() => onChange(value.filter((_, index) => index !== i))}
          >
            <X aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          onPress={() => onChange([...value, { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }])}
        >
          <Plus aria-hidden />
          {t('money.terms.addHours')}
        </Button>
      </div>
    </div>
  );
}
