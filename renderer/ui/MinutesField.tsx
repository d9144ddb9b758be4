import { useState } from 'react';
import { useWords } from '../app/Words.tsx';
import type { FieldProps } from './FieldShell.tsx';
import { readMinutes } from './amounts.ts';
import { TextField } from './TextField.tsx';

export interface MinutesFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A length of time as it is typed: `90`, `1:30`, `1h 30`, `1.5 h`; what it is taken for stands under it. */
export function MinutesField(props: MinutesFieldProps) {
  const { value, onChange, ...field } = props;
  const { t, format } = useWords();
  const [typed, setTyped] = useState(() => (value === undefined ? '' : String(value)));
  return (
    <TextField
      {...field}
      hint={value === undefined ? t('window.form.minutesHint') : format.minutes(value)}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(readMinutes(text));
      }}
    />
  );
}
