import Papa from 'papaparse';
import type { Row, Table } from '../../shared/import/table-kinds.ts';

/** The most rows and columns a table may have, and the longest cell, in characters. */
export const tableLimits = { rows: 20_000, columns: 200, cell: 65_536 } as const;

export interface RawTable {
  readonly rows: readonly Row[];
  /** Rows whose number of cells is not that of the first. */
  readonly uneven: readonly number[];
  readonly cut: boolean;
}

/** The rows of a text with separated values; which character separates them is found out. Cells are text, whatever they look like. */
export function csvRows(text: string): RawTable {
  const rows: Row[] = [];
  let number = 0;
  let line = 1;
  let read = 0;
  let cut = false;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, meta }, parser) => {
      number++;
      const begins = line;
      line += linesIn(text.slice(read, meta.cursor));
      read = meta.cursor;
      if (rows.length > tableLimits.rows) {
        cut = true;
        parser.abort();
      } else if (data.some((cell) => cell.trim() !== ''))
        rows.push({ number, line: begins, cells: data.slice(0, tableLimits.columns) });
    },
  });
  return { ...titled(rows), cut };
}

/** How many lines end in a text. */
function linesIn(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

/** The separator that the first lines have alike: Excel writes semicolons where the comma is the decimal mark. */
function delimiterOf(text: string): string {
  const lead = /^sep=(.)\r?\n/u.exec(text)?.[1];
  if (lead !== undefined) return lead;
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n|\n|\r/u, 20)
    .filter((line) => line.trim() !== '');
  const counts = [',', ';', '\t', '|'].map((mark) => {
    const perLine = lines.map((line) => line.replace(/"(?:[^"]|"")*"/gu, '').split(mark).length - 1);
    const first = perLine[0] ?? 0;
    return { mark, first, alike: perLine.filter((count) => count === first).length };
  });
  const best = counts.filter(({ first }) => first > 0).sort((a, b) => b.first * b.alike - a.first * a.alike)[0];
  return best?.mark ?? ',';
}

/** Without a line that only names the separator; and which rows have more or fewer cells than the titles. */
export function titled(all: readonly Row[]): Omit<RawTable, 'cut'> {
  const rows = /^sep=.?$/u.test(all[0]?.cells[0] ?? '') ? all.slice(1) : all;
  const width = rows[0]?.cells.length ?? 0;
  return {
    rows,
    uneven: rows.filter(({ cells }) => cells.length !== width && trimmed(cells) > width).map(({ number }) => number),
  };
}

/** How many cells there are, less the empty ones at the end. */
function trimmed(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** The first row as the names of the columns, each made the only one of its name; the rest as rows. */
export function tableOf(rows: readonly Row[]): Table {
  const [head, ...rest] = rows;
  const seen = new Map<string, number>();
  const columns = (head?.cells ?? []).map((cell, at) => {
    const name = (cell.trim() || `#${at + 1}`).slice(0, 500);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
  return { columns, rows: rest };
}
