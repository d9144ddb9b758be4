import { createHash } from 'node:crypto';
import type { ImportFile } from '../../shared/calls/import.ts';
import { guessedMapping } from '../../shared/import/column-names.ts';
import { orderOf } from '../../shared/import/order.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { readyMapping } from '../../shared/import/ready-mappings.ts';
import { dayColumns, lacking, readRow, type ReadRow } from '../../shared/import/rows.ts';
import type { Mapping, Table } from '../../shared/import/table-kinds.ts';
import { csvRows, tableLimits, tableOf, type RawTable } from './csv.ts';
import { decode } from './decode.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import { mostProblems, type Chosen, type Found, type ReadingContext, type Somebody, type Source } from './source.ts';
import { openXlsx } from './xlsx.ts';

const largest = 50 * 1024 * 1024;

interface RawFile {
  readonly raw: RawTable;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly sheets: readonly string[];
}

/** Reads a table of invoices, payments, time or entries. */
export async function readTable(file: Chosen, context: ReadingContext): Promise<Source> {
  const bytes = await readWhole(file, largest);
  const { raw, encoding, sheet, sheets } = rawFile(bytes, context.answer);
  const table = tableOf(raw.rows);
  if (table.columns.length === 0 || table.rows.length === 0) throw new Unreadable('empty-file');
  const { mapping, program } = mappingOf(table, context);
  const facts: ImportFile['table'] = {
    ...(sheet !== undefined && { sheet }),
    sheets: [...sheets],
    columns: [...table.columns],
    rows: table.rows.length,
    sample: table.rows.slice(0, 5).map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
    ...(mapping && { mapping }),
  };
  const info = {
    name: file.name,
    as: 'table' as const,
    table: facts,
    ...(encoding !== undefined && { encoding }),
    ...(program !== undefined && { program }),
  };
  const problems: Problem[] = raw.uneven
    .slice(0, mostProblems)
    .map((row) => ({ file: file.name, row, code: 'row-uneven', leftOut: false }));
  if (raw.cut) problems.unshift({ file: file.name, code: 'too-many', detail: String(tableLimits.rows), leftOut: true });
  if (!mapping)
    return { info, found: [], problems: [{ file: file.name, code: 'no-columns', leftOut: true }], original: file.path };
  const missing = lacking(mapping, table);
  if (missing.length > 0) {
    for (const field of missing)
      problems.push({ file: file.name, code: 'column-missing', detail: field, leftOut: true });
    return { info, found: [], problems, original: file.path };
  }
  const days = dayColumns(mapping).flatMap((column) => cellsOf(table, column));
  const order = mapping.order ?? context.answer.order;
  const found = order === undefined ? orderOf(days) : { order };
  if ('ambiguous' in found) {
    const asks = {
      orders: [...found.ambiguous],
      sample: [...new Set(days)].slice(0, 5).map((day) => day.slice(0, 60)),
    };
    return { info: { ...info, asks }, found: [], problems, original: file.path };
  }
  const reading = { mapping, order: 'order' in found ? found.order : ('ymd' as const) };
  return { info, ...readRows(file, table, reading, problems), original: file.path };
}

function readRows(
  file: Chosen,
  table: Table,
  reading: Parameters<typeof readRow>[2],
  problems: Problem[],
): Pick<Source, 'found' | 'problems'> {
  const found: Found[] = [];
  const times = new Map<string, number>();
  for (const row of table.rows) {
    const read = readRow(table, row, reading);
    if ('code' in read) {
      if (problems.length < mostProblems) problems.push({ file: file.name, ...read, leftOut: true });
    } else found.push(foundOf(read, times, row.line));
  }
  return { found, problems };
}

function foundOf(
  { row, kind, body, invoiceNumber, client }: ReadRow,
  times: Map<string, number>,
  line: number | undefined,
): Found {
  // Two rows may say the same and both be true: the second such row of a file is another one. In the next export of the same program they are the same two.
  const says = JSON.stringify([kind, body, invoiceNumber, client]);
  const hash = createHash('sha256').update(says).digest('hex').slice(0, 32);
  const nth = (times.get(hash) ?? 0) + 1;
  times.set(hash, nth);
  return {
    row,
    kind,
    body,
    key: `table ${hash}${nth > 1 ? ` ${nth}` : ''}`,
    when: whenOf(body),
    ...(client !== undefined && { from: clientNamed(client) }),
    ...(invoiceNumber !== undefined && { invoiceNumber }),
    line,
  };
}

/** A client as a row names them: by an address where one stands behind the name in brackets. */
function clientNamed(text: string): Somebody {
  const [, name, address] = /^(\S.{0,300}?)\s*[(<]([^\s@()<>]{1,100}@[^\s@()<>]{1,200})[)>]$/u.exec(text.trim()) ?? [];
  if (name !== undefined && address !== undefined) return { who: address.toLowerCase(), name };
  return { who: text.slice(0, 500), name: text.slice(0, 500) };
}

function whenOf(body: Found['body']): string | undefined {
  const { occurred } = body;
  if (typeof occurred === 'object' && occurred !== null) {
    const moment = 'on' in occurred ? occurred.on : 'from' in occurred ? occurred.from : undefined;
    if (typeof moment === 'string') return moment;
  }
  const day = body['on'] ?? body['issued'];
  return typeof day === 'string' ? day : undefined;
}

function rawFile(bytes: Uint8Array, { encoding, sheet }: ReadingContext['answer']): RawFile {
  if (bytes.length === 0) throw new Unreadable('empty-file');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { names, rows } = openXlsx(bytes);
    const wanted = sheet !== undefined && names.includes(sheet) ? sheet : firstFilled(names, rows);
    if (wanted === undefined) throw new Unreadable('empty-file');
    return { raw: rows(wanted), sheet: wanted, sheets: names };
  }
  const decoded = decode(bytes, encoding);
  return { raw: csvRows(decoded.text), encoding: decoded.encoding, sheets: [] };
}

function firstFilled(names: readonly string[], rows: (name: string) => RawTable): string | undefined {
  return names.slice(0, 20).find((name) => rows(name).rows.length > 1) ?? names[0];
}

/** How the table is read: as the user says, as the last one with these columns, as a program's known export, or by the names of its columns. */
function mappingOf(
  table: Table,
  { answer, remembered, currency }: ReadingContext,
): { readonly mapping?: Mapping; readonly program?: string } {
  const withCurrency = (mapping: Mapping): Mapping =>
    mapping.currency === undefined && currency !== undefined ? { ...mapping, currency } : mapping;
  const ready = readyMapping(table.columns);
  const program = ready && { program: ready.program };
  const mapping = answer.mapping ?? remembered(table.columns) ?? ready?.mapping ?? guessedMapping(table.columns);
  return { ...program, ...(mapping && { mapping: withCurrency(mapping) }) };
}

function cellsOf(table: Table, column: string): readonly string[] {
  const at = table.columns.indexOf(column);
  return at < 0 ? [] : table.rows.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at].trim()] : []));
}
