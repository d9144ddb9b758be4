import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components';
import { ariaOf, FieldLabel, FieldNotes, type FieldProps } from './FieldShell.tsx';
import type { Choice } from './Select.tsx';
import styles from './ComboBox.module.css';
import { cx } from './cx.ts';
import field from './Field.module.css';
import menu from './Menu.module.css';

export interface ComboBoxProps<T extends string> extends FieldProps {
  readonly choices: readonly Choice<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
  readonly placeholder?: string;
}

/** One of many, found by typing a part of its name; Tab, or Ctrl with Enter, takes the first that fits. */
export function ComboBox<T extends string>(props: ComboBoxProps<T>) {
  const { choices, value, onChange, placeholder } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const typed = useRef('');
  const takeFirst = () => {
    const text = typed.current.trim();
    if (text === '' || choices.some(({ id, label }) => id === value && label === text)) return;
    const first = choices.find(({ label }) => contains(label, text));
    // At once: leaving the field takes what is chosen by then, and nothing where nothing is.
    if (first) flushSync(() => onChange(first.id));
  };
  return (
    <AriaComboBox
      {...ariaOf(props)}
      className={cx(field['field'])}
      defaultItems={choices}
      selectedKey={value ?? null}
      onSelectionChange={(key) => onChange(choices.find(({ id }) => id === key)?.id)}
      onInputChange={(text) => {
        typed.current = text;
      }}
      menuTrigger="focus"
    >
      <FieldLabel {...props} />
      <div className={styles['box']}>
        <Input
          className={cx(field['control'], styles['input'])}
          onKeyDownCapture={(event) => {
            if (event.key === 'Tab' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) takeFirst();
          }}
          {...(placeholder !== undefined && { placeholder })}
        />
        <Button className={cx(styles['open'])}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <FieldNotes {...props} />
      <Popover className={cx(menu['popover'], styles['popover'])}>
        <ListBox<Choice<T>> className={cx(menu['menu'])}>
          {(choice) => (
            <ListBoxItem className={cx(menu['item'])} textValue={choice.label}>
              <span>{choice.label}</span>
              {choice.hint !== undefined && <small>{choice.hint}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
