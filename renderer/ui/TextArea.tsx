import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
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

/** Text at length; the box grows with it, and takes back what was typed as any box of the system does. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onBlur, placeholder, className, inputRef, lines = 2 } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(inputRef, () => box.current as HTMLTextAreaElement); // it stands from the first layout on
  useLayoutEffect(() => {
    if (box.current) leaveItsDefaultAlone(box.current);
  }, []);
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
        ref={box}
        className={className ?? cx(styles['control'], styles['area'])}
        placeholder={placeholder ?? ''}
        rows={1}
        style={className === undefined ? { minHeight: `calc(${lines}lh + 1rem)` } : {}}
      />
      <FieldNotes {...props} />
    </TextField>
  );
}

/**
 * React writes every letter into the default value of a controlled text area as well. Chromium then ends the typing
 * that one undo would take back, and takes back single letters: react/react#8514. Nothing here resets a form.
 */
function leaveItsDefaultAlone(box: HTMLTextAreaElement): void {
  Object.defineProperty(box, 'defaultValue', { get: () => box.value, set: () => {} });
}
