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
  /** The usual one, where no other is written beside the sum. */
  readonly currency: string;
  /** No other currency than that. */
  readonly only?: true;
}

/** An amount as it is typed: `2400`, `2 400,50`, `€2,400.00`; what it is taken for stands under it. */
export function MoneyField(props: MoneyFieldProps) {
  const { value, onChange, currency, only, ...field } = props;
  const { t, format } = useWords();
  const [typed, setTyped] = useState(() => (value ? typedAs(value, currency) : ''));
  const other = t('typedSum.otherCurrency', { example: currency === 'USD' ? '500 EUR' : '500 USD' });
  return (
    <TextField
      {...field}
      label={`${field.label} (${currency})`}
      hint={value ? format.money(value) : (field.hint ?? (only ? undefined : other))}
      inputMode="decimal"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const sum = readMoney(text, currency);
        onChange(only && sum?.currency !== currency ? undefined : sum);
      }}
    />
  );
}

function typedAs({ minor, currency }: Money, usual: string): string {
  const sum = String(minor / 10 ** minorDigits(currency));
  return currency === usual ? sum : `${sum} ${currency}`;
}
