import { extname } from 'node:path';
import type { ImportForm } from '../../shared/calls/import.ts';

/** What a file is, by how it begins and, where that does not tell, by its name; `undefined` for what nothing here reads. */
export function formOf(name: string): ImportForm | undefined {
  const ending = extname(name).toLowerCase();
  return ending === '.csv' || ending === '.tsv' || ending === '.xlsx' ? 'table' : undefined;
}
