import { Parser } from 'saxen';
import { tableLimits, titled, type RawTable } from './csv.ts';
import { UnsafeArchive, unpacked } from './unzip.ts';
import { serialDay } from './serial-day.ts';

/** A spreadsheet's sheets by name, and one of them as rows. */
export interface Sheets {
  readonly names: readonly string[];
  readonly rows: (name: string) => RawTable;
}

const limits = { files: 2000, bytes: 200 * 1024 * 1024, ratio: 300 } as const;

/**
 * Opens an XLSX file. Our own reading of its XML with a SAX parser, because the libraries compared build the whole rectangle that a cell's address spans,
 * so that one cell at the far corner fills the memory. A formula counts as the value its program last worked out; nothing is evaluated. Throws
 * {@link UnsafeArchive}.
 */
export function openXlsx(bytes: Uint8Array): Sheets {
  const files = unpacked(bytes, limits, (name) => /^xl\/.*\.(?:xml|rels)$/u.test(name));
  const text = (name: string) => {
    const found = files.get(name);
    return found ? new TextDecoder().decode(found) : undefined;
  };
  const workbook = text('xl/workbook.xml');
  if (workbook === undefined) throw new UnsafeArchive('damaged', 'there is no workbook in this file');
  const { sheets, from1904 } = sheetsOf(workbook, text('xl/_rels/workbook.xml.rels') ?? '');
  const shared = sharedStrings(text('xl/sharedStrings.xml') ?? '');
  const dates = dateStyles(text('xl/styles.xml') ?? '');
  return {
    names: [...sheets.keys()],
    rows: (name) => {
      const content = text(sheets.get(name) ?? '');
      if (content === undefined) throw new UnsafeArchive('damaged', 'a sheet of this file is missing');
      return sheetRows(content, { shared, dates, from1904 });
    },
  };
}

type Attributes = Readonly<Record<string, string>>;

interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Walks an XML text. Prefixes of names are left off. */
function walk(xml: string, { open, close, text }: Handlers): void {
  const parser = new Parser();
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('openTag', (name, attributes, decode) => {
    if (!open) return;
    const given = Object.entries(attributes()).map(([key, value]) => [plain(key), decode(String(value))] as const);
    open(plain(name), Object.fromEntries(given));
  });
  parser.on('closeTag', (name) => close?.(plain(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', (error) => {
    throw new UnsafeArchive('damaged', 'a part of this file is not XML', { cause: error });
  });
  parser.parse(xml);
}

function sheetsOf(
  workbook: string,
  relations: string,
): { readonly sheets: ReadonlyMap<string, string>; readonly from1904: boolean } {
  const targets = new Map<string, string>();
  walk(relations, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets = new Map<string, string>();
  let from1904 = false;
  walk(workbook, {
    open: (name, { name: title, id, date1904 }) => {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (name === 'sheet' && title !== undefined && id !== undefined)
        sheets.set(title.slice(0, 200), targets.get(id) ?? '');
    },
  });
  return { sheets, from1904 };
}

function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current: string | undefined;
  let takes = false;
  let phonetic = false;
  walk(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh')
        phonetic = true; // how Japanese is read aloud: not part of the text
      else if (name === 't') takes = !phonetic;
    },
    text: (text) => {
      if (takes && current !== undefined && current.length < tableLimits.cell) current += text;
    },
    close: (name) => {
      if (name === 't') takes = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(current ?? '');
    },
  });
  return strings;
}

/** For each cell style whether it shows numbers as days; by the number of its format, or by the letters in it. */
function dateStyles(xml: string): readonly boolean[] {
  const formats = new Map<string, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  walk(xml, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && numFmtId !== undefined) formats.set(numFmtId, isDateFormat(formatCode ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(numFmtId ?? 0);
        styles.push(
          formats.get(numFmtId ?? '') ?? ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)),
        );
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/giu, '');
  return /[dmyhs]/iu.test(bare) && !/[#?]|0\.?0*E/u.test(bare);
}

interface SheetContext {
  readonly shared: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** The rows of a sheet; only cells that are there cost memory. */
function sheetRows(xml: string, context: SheetContext): RawTable {
  const rows: { number: number; cells: string[] }[] = [];
  let row: { number: number; cells: string[] } | undefined;
  let cell: { type: string; style: number; value: string } | undefined;
  let column = 0;
  let takes = false;
  let cut = false;
  let last = 0;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        last = wholeOr(attributes['r'], last + 1);
        row = rows.length > tableLimits.rows ? undefined : { number: last, cells: [] };
        cut ||= row === undefined;
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        cell = { type: attributes['t'] ?? 'n', style: wholeOr(attributes['s'], -1), value: '' };
      } else if (name === 'v' || name === 't') takes = cell !== undefined;
    },
    text: (text) => {
      if (takes && cell && cell.value.length < tableLimits.cell) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') takes = false;
      else if (name === 'c' && cell) {
        if (row && column <= tableLimits.columns && cell.value !== '') {
          while (row.cells.length < column - 1) row.cells.push('');
          row.cells[column - 1] = shown(cell, context);
        }
        cell = undefined;
      } else if (name === 'row' && row) {
        if (row.cells.length > 0) rows.push(row);
        row = undefined;
      }
    },
  });
  return { ...titled(rows), cut };
}

function shown(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  { shared, dates, from1904 }: SheetContext,
): string {
  if (type === 's') return shared[wholeOr(value, -1)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return value;
  const number = Number(value);
  if (dates[style] === true && Number.isFinite(number)) return serialDay(number, from1904) ?? value;
  // A cent is not 0.01 in binary: a spreadsheet shows fifteen digits, and so does this.
  return Number.isFinite(number) ? plainNumber(number) : value;
}

function plainNumber(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return /e/iu.test(text) ? String(number) : text;
}

function wholeOr(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : otherwise;
}

/** The number of a cell's column, `C7` is 3. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(address ?? '')?.[1];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
