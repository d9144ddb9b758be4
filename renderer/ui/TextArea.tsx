import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { ariaOf, FieldLabel, FieldNotes, type FieldProps } from './FieldShell.tsx';
import { cx } from './cx.ts';
import styles from './Field.module.css';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** Another look for the box itself. */
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  /** How many lines it has room for while it is empty; 2 unless said. */
  readonly lines?: number;
}

/** Text at length; the box grows with it. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, placeholder, className, inputRef, lines = 2 } = props;
  return (
    <TextField
      {...ariaOf(props)}
      className={cx(styles['field'])}
      value={value}
      onChange={onChange}
      {...(onBlur && { onBlur })}
    >
      <FieldLabel {...props} />
      <AriaTextArea
        {...(inputRef && { ref: inputRef })}
        className={className ?? cx(styles['control'], styles['area'])}
        placeholder={placeholder ?? ''}
        rows={1}
        style={className === undefined ? { minHeight: `calc(${lines}lh + 1rem)` } : {}}
      />
      <FieldNotes {...props} />
    </TextField>
  );
}
