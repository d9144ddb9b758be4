import { CalendarDate, parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment } from 'react-aria-components';
import type { Day } from '../../shared/fields.ts';
import { ariaOf, FieldLabel, FieldNotes, type FieldProps } from './FieldShell.tsx';
import { cx } from './cx.ts';
import { submitOnEnter } from './submit-on-enter.ts';
import styles from './Field.module.css';

export interface DayFieldProps extends FieldProps {
  /** `2026-11-21`, or nothing yet. */
  readonly value: Day | undefined;
  readonly onChange: (value: Day | undefined) => void;
}

/** A calendar day, typed in the order the language writes it. */
export function DayField(props: DayFieldProps) {
  const { value, onChange } = props;
  return (
    <DateField
      {...ariaOf(props)}
      className={cx(styles['field'])}
      value={parsed(value)}
      onChange={(day) => onChange(day?.toString())}
      shouldForceLeadingZeros
      onKeyDown={submitOnEnter}
    >
      <FieldLabel {...props} />
      <DateInput className={cx(styles['control'], styles['segments'])}>
        {(segment) => <DateSegment segment={segment} className={cx(styles['segment'])} />}
      </DateInput>
      <FieldNotes {...props} />
    </DateField>
  );
}

function parsed(value: Day | undefined): CalendarDate | null {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  return parseDate(value);
}
