import { parseTime, type Time } from '@internationalized/date';
import { DateInput, DateSegment, TimeField } from 'react-aria-components';
import { ariaOf, FieldLabel, FieldNotes, type FieldProps } from './FieldShell.tsx';
import { cx } from './cx.ts';
import { submitOnEnter } from './submit-on-enter.ts';
import styles from './Field.module.css';

export interface ClockFieldProps extends FieldProps {
  /** `09:30`, or nothing. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A time of day to the minute, on the 24-hour clock. */
export function ClockField(props: ClockFieldProps) {
  const { value, onChange } = props;
  return (
    <TimeField<Time>
      {...ariaOf(props)}
      className={cx(styles['field'])}
      hourCycle={24}
      shouldForceLeadingZeros
      onKeyDown={submitOnEnter}
      value={value === undefined ? null : parseTime(value)}
      onChange={(time) => onChange(time?.toString().slice(0, 5))}
    >
      <FieldLabel {...props} />
      <DateInput className={cx(styles['control'], styles['segments'])}>
        {(segment) => <DateSegment segment={segment} className={cx(styles['segment'])} />}
      </DateInput>
      <FieldNotes {...props} />
    </TimeField>
  );
}
