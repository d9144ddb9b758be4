import { useState } from 'react';
import type { Money } from '../../shared/fields.ts';
import { minorDigits } from '../../shared/currency.ts';
import { useWords } from '../app/Words.tsx';
import type { FieldProps } from './FieldShell.tsx';
import { readMoney } from './amounts.ts';
import { TextField } from './TextField.tsx';

export interface MoneyFieldProps extends FieldProps {
  readonly value: Money | undefined;
  readonly onChange: (value: Money | undefined) => void;
  readonly currency: string;
}

/** An amount as it is typed: `2400`, `2 400,50`, `€2,400.00`; what it is taken for stands under it. */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, currency, ...field } = props;
  const { format } = useWords();
  const [typed, setTyped] = useState(() => (value ? String(value.minor / 10 ** minorDigits(value.currency)) : ''));
  return (
    <TextField
      {...field}
      label={`${field.label} (${currency})`}
      hint={value ? format.money(value) : field.hint}
      inputMode="decimal"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(readMoney(text, currency));
      }}
    />
  );
}
