import { useState } from 'react';
import type { Occurred } from '../../../shared/journal/time.ts';
import { readWhen, type ReadWhen } from '../../../shared/typed-time/read-when.ts';
import { useNow } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './WhenField.module.css';

export interface WhenFieldProps {
  readonly value: string;
  readonly onChange: (text: string, read: ReadWhen) => void;
  readonly label?: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  /** What an empty field means; "just now" unless said. */
  readonly placeholder?: string;
}

/** A time typed as one would say it. How it was understood stands beneath, at once and in full. */
export function WhenField({ value, onChange, label, error, autoFocus = false, placeholder }: WhenFieldProps) {
  const { t, language, format } = useWords();
  const now = useNow();
  const [isTouched, setTouched] = useState(false);
  const read = readWhen(value, language, now());
  const said = (occurred: Occurred) => format.occurred(occurred, now());
  return (
    <div className={styles['when']}>
      <TextField
        label={label ?? t('when.label')}
        value={value}
        onChange={(text) => {
          setTouched(true);
          onChange(text, readWhen(text, language, now()));
        }}
        placeholder={placeholder ?? t('when.placeholder')}
        error={error}
        autoFocus={autoFocus}
        maxLength={200}
      />
      <p className={styles['read']} role="status">
        {read.is === 'empty' && t('when.hint')}
        {read.is === 'unclear' && error === undefined && t('when.unclear')}
        {read.is === 'read' && (isTouched || read.ahead) && (
          <b>{t('when.understood', { when: said(read.occurred) })}</b>
        )}
        {read.is === 'read' && read.either && ` ${t('when.either')}`}
        {read.is === 'read' && read.ahead && ` ${t('when.ahead')}`}
      </p>
    </div>
  );
}
