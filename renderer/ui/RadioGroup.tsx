import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { ariaOf, FieldLabel, FieldNotes, type FieldProps } from './FieldShell.tsx';
import type { Choice } from './Select.tsx';
import { cx } from './cx.ts';
import field from './Field.module.css';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps<T extends string> extends Omit<FieldProps, 'autoFocus'> {
  readonly choices: readonly Choice<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** Two side by side where there is room. */
  readonly isAbreast?: boolean;
}

/** One of a few, all in sight, each with room for a line of explanation. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { choices, value, onChange, isAbreast = false } = props;
  const { autoFocus: _, ...aria } = ariaOf(props);
  return (
    <AriaRadioGroup
      {...aria}
      className={cx(field['field'])}
      value={value ?? null}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onChange(chosen.id);
      }}
    >
      <FieldLabel {...props} />
      <div className={cx(styles['choices'], isAbreast && styles['abreast'])}>
        {choices.map(({ id, label, hint }) => (
          <Radio key={id} value={id} className={cx(styles['radio'])}>
            <span className={styles['dot']} aria-hidden />
            <span>
              {label}
              {hint !== undefined && <small>{hint}</small>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes {...props} />
    </AriaRadioGroup>
  );
}
