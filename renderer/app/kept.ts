import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';

/**
 * What was chosen on a client's page and is nowhere recorded, kept for whoever comes back to it: as long as the program runs and the journal is
 * open. It lies with what was read of the journal, and is forgotten with it when the journal is locked.
 */
export function useKept<T>(name: string, client: ClientId, first: T): readonly [T, (next: T) => void] {
  const cache = useQueryClient();
  const key = [`kept.${name}`, client];
  const [value, setValue] = useState(() => cache.getQueryData<T>(key) ?? first);
  const keep = (next: T) => {
    cache.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
    cache.setQueryData(key, next);
    setValue(next);
  };
  return [value, keep];
}
