import { Input, TextField as AriaTextField } from 'react-aria-components';
import { ariaOf, FieldLabel, FieldNotes, type FieldProps } from './FieldShell.tsx';
import { cx } from './cx.ts';
import styles from './Field.module.css';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'search' | 'email' | 'tel' | 'password';
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly maxLength?: number;
  /** It holds a sentence: names, addresses and sums are not looked up. */
  readonly spellCheck?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, placeholder, type, inputMode, maxLength, spellCheck } = props;
  return (
    <AriaTextField
      {...ariaOf(props)}
      className={cx(styles['field'])}
      value={value}
      onChange={onChange}
      type={type ?? 'text'}
      inputMode={inputMode ?? 'text'}
      maxLength={maxLength ?? 500}
      spellCheck={spellCheck === true ? 'true' : 'false'}
      autoComplete="off"
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <Input className={cx(styles['control'])} placeholder={placeholder ?? ''} />
      <FieldNotes {...props} />
    </AriaTextField>
  );
}
