import { useState } from 'react';
import type { FieldProps } from '../../ui/FieldShell.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Several names in one line, with commas between them (also the full-width and the ideographic one). */
export function NamesField({
  value,
  onChange,
  ...field
}: FieldProps & { value: readonly string[]; onChange: (value: readonly string[]) => void }) {
  const [typed, setTyped] = useState(() => value.join(', '));
  return (
    <TextField
      {...field}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(
          text
            .split(/[,，、;]/)
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        );
      }}
    />
  );
}
