import { Currency } from '../../shared/fields.ts';
import type { FieldProps } from './FieldShell.tsx';
import { TextField } from './TextField.tsx';

/** The three letters of a currency, in capitals as they are typed. */
export function CurrencyField(props: FieldProps & { value: string; onChange: (value: string) => void }) {
  return <TextField {...props} onChange={(text) => props.onChange(text.toUpperCase())} maxLength={3} />;
}

/** Whether a currency is a code of three letters, or left empty. */
export function isCurrency(text: string): boolean {
  return text === '' || Currency.safeParse(text).success;
}
