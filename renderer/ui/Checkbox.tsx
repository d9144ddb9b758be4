import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Checkbox.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Checkbox({ children, value, onChange, isDisabled }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={cx(styles['checkbox'])}
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
    >
      <span className={styles['box']} aria-hidden>
        <Check />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
