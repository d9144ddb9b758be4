import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { ariaOf, FieldLabel, FieldNotes, type FieldProps } from './FieldShell.tsx';
import { cx } from './cx.ts';
import field from './Field.module.css';
import menu from './Menu.module.css';
import styles from './Select.module.css';

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface SelectProps<T extends string> extends FieldProps {
  readonly choices: readonly Choice<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** What the closed box says while nothing is chosen. */
  readonly placeholder?: string;
}

/** One of a few. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { choices, value, onChange, placeholder } = props;
  return (
    <AriaSelect
      {...ariaOf(props)}
      className={cx(field['field'])}
      value={value ?? null}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
      {...(placeholder !== undefined && { placeholder })}
    >
      <FieldLabel {...props} />
      <Button className={cx(field['control'], styles['box'])}>
        <SelectValue className={cx(styles['value'])}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <FieldNotes {...props} />
      <Popover className={cx(menu['popover'], styles['popover'])}>
        <ListBox className={cx(menu['menu'])} items={choices}>
          {(choice) => (
            <ListBoxItem className={cx(menu['item'])} textValue={choice.label}>
              <span>{choice.label}</span>
              {choice.hint !== undefined && <small>{choice.hint}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
