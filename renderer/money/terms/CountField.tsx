import { useState } from 'react';
import type { FieldProps } from '../../ui/FieldShell.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface CountFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Numbers like `8.5` are taken too. */
  readonly isDecimal?: boolean;
}

/** A number as it is typed, with comma or point. */
export function CountField({ value, onChange, isDecimal = false, ...field }: CountFieldProps) {
  const [typed, setTyped] = useState(() => (value === undefined ? '' : String(value)));
  const form = isDecimal ? /^\d{1,6}([.,]\d{1,6})?$/ : /^\d{1,6}$/;
  return (
    <TextField
      {...field}
      inputMode={isDecimal ? 'decimal' : 'numeric'}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(form.test(text.trim()) ? Number(text.trim().replace(',', '.')) : undefined);
      }}
    />
  );
}
