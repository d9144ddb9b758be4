import { z } from 'zod';
import { Currency } from '../fields.ts';
import { dateOrders } from './order.ts';

/** What the rows of a table can be, each with its columns; those that must be there first. */
export const tableFields = {
  invoices: { needed: ['number', 'issued', 'due', 'amount'], more: ['currency', 'for', 'client'] },
  payments: { needed: ['invoice', 'on', 'amount'], more: ['currency', 'how', 'client'] },
  time: { needed: ['memo'], more: ['on', 'start', 'end', 'duration', 'minutes', 'project', 'task', 'client'] },
  entries: { needed: ['what'], more: ['on', 'time', 'details', 'words', 'channel', 'signs', 'client'] },
} as const;

export type TableKind = keyof typeof tableFields;
export const tableKinds = Object.keys(tableFields) as [TableKind, ...TableKind[]]; // the table is not empty
export type TableField = (typeof tableFields)[TableKind]['needed' | 'more'][number];

/** The columns a kind of table may have, those it needs first. */
export function fieldsOf(kind: TableKind): readonly TableField[] {
  return [...tableFields[kind].needed, ...tableFields[kind].more];
}

/** Whether the rows cannot be read without a column. */
export function isNeeded(kind: TableKind, field: TableField): boolean {
  return (tableFields[kind].needed as readonly TableField[]).includes(field);
}

/** How a table is to be read: what its rows are, which column holds what, and how its days and amounts are written. */
export const Mapping = z.strictObject({
  kind: z.enum(tableKinds),
  /** The name of the column that holds a field. */
  columns: z.record(z.string().max(40), z.string().max(500)),
  order: z.enum(dateOrders).optional(),
  decimal: z.enum([',', '.']).optional(),
  /** Of amounts that name none. */
  currency: Currency.optional(),
});
export type Mapping = z.output<typeof Mapping>;

/** A table as it was read: the names of its columns, each once, and its rows with the numbers they have in the file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** As a spreadsheet counts: the first line of the file is 1. */
  readonly number: number;
  /** The line of a text that it begins in: rows above it may have cells of several lines. */
  readonly line?: number;
  readonly cells: readonly string[];
}

/** The column a name stands for, whatever its case, spaces and punctuation. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]/gu, '');
}
