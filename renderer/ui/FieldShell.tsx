import { FieldError, Label, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { cx } from './cx.ts';

/** What every field takes beside its value. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The label is for listeners only: the place says it to the eye already. */
  readonly hideLabel?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** The part of {@link FieldProps} that a React Aria field understands. Required fields say so by their error, not by the browser's own. */
export function ariaOf({ error, isRequired, isDisabled, autoFocus }: FieldProps) {
  return {
    isInvalid: error !== undefined,
    isRequired: isRequired ?? false,
    isDisabled: isDisabled ?? false,
    validationBehavior: 'aria' as const, // a literal, for React Aria's union
    autoFocus: autoFocus ?? false,
  };
}

export function FieldLabel({ label, hideLabel }: FieldProps) {
  return <Label className={cx(styles['label'], hideLabel && 'said')}>{label}</Label>;
}

export function FieldNotes({ hint, error }: FieldProps) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className={cx(styles['hint'])}>
          {hint}
        </Text>
      )}
      <FieldError className={cx(styles['error'])}>{error}</FieldError>
    </>
  );
}
