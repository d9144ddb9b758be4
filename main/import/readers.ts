import type { ImportForm } from '../../shared/calls/import.ts';
import { readMailbox, readMailFile } from './mail-reader.ts';
import type { Reader } from './source.ts';
import { readTable } from './table-reader.ts';

/** What reads each form. A form without its reader does not compile. */
export const readers: Readonly<Partial<Record<ImportForm, Reader>>> & { readonly table: Reader } = {
  table: readTable,
  mail: readMailFile,
  mailbox: readMailbox,
};
