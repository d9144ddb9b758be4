import { useState } from 'react';
import type { z } from 'zod';
import { Fields } from '../../shared/calls/wire.ts';
import { changes } from '../log/correct/changes.ts';
import { useWritten } from './Begun.tsx';

/**
 * A form filled in with what is there already. What differs is kept, not the whole: by the time it is gone on with, something else of it may have been
 * changed in another place, and must not be changed back.
 */
export function useRevised<T extends Readonly<Record<string, unknown>>>(
  there: T,
  schema: z.ZodType<T>,
): readonly [T, (next: T) => void] {
  const [before] = useState(there);
  const [kept, keep] = useWritten('set', {}, Fields);
  const [form, setForm] = useState(() => {
    const filled = Object.entries({ ...before, ...kept }).filter(([, value]) => value !== null);
    return schema.safeParse(Object.fromEntries(filled)).data ?? before;
  });
  const write = (next: T) => {
    setForm(next);
    keep(changes(before, next));
  };
  return [form, write];
}
