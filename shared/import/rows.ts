import type { Money } from '../fields.ts';
import { channels } from '../incidents.ts';
import { signCatalogue } from '../signs.ts';
import type { DateOrder } from './order.ts';
import { tableFields, type Mapping, type Row, type Table, type TableField } from './table-kinds.ts';
import type { ProblemCode } from './problem.ts';
import { writtenAmount } from './written-amount.ts';
import { writtenDay, writtenTime, type WrittenDay } from './written-day.ts';
import { writtenMinutes } from './written-duration.ts';

/** A row that can be recorded. `invoiceNumber` still has to be turned into the invoice's entry. */
export interface ReadRow {
  readonly row: number;
  readonly kind: 'invoice' | 'payment' | 'work' | 'incident';
  readonly body: Readonly<Record<string, unknown>>;
  readonly invoiceNumber?: string;
  /** The client, as the row names them. */
  readonly client?: string;
}

export interface RowFault {
  readonly row: number;
  readonly code: ProblemCode;
  readonly detail: string;
}

/** What a row is read with: the mapping, and the order of its days, which is known by now. */
export interface Reading {
  readonly mapping: Mapping;
  readonly order: DateOrder;
}

/** A row of a table as something to record, or why it cannot be. */
export function readRow(table: Table, row: Row, { mapping, order }: Reading): ReadRow | RowFault {
  const read = new RowReader(table, row, mapping, order);
  try {
    return { ...rowOf(read, mapping), row: row.number, ...read.client() };
  } catch (error) {
    if (error instanceof Fault) return { row: row.number, code: error.code, detail: error.detail.slice(0, 200) };
    throw error;
  }
}

function rowOf(read: RowReader, { kind }: Mapping): Omit<ReadRow, 'row'> {
  switch (kind) {
    case 'invoices': {
      const body = {
        number: read.needed('number'),
        issued: read.day('issued'),
        due: read.day('due'),
        amount: read.amount(),
      };
      return { kind: 'invoice', body: { ...body, ...read.optional('for') } };
    }
    case 'payments':
      return {
        kind: 'payment',
        invoiceNumber: read.needed('invoice'),
        body: { on: read.day('on'), amount: read.amount(), ...read.optional('how') },
      };
    case 'time':
      return { kind: 'work', body: time(read) };
    case 'entries':
      return { kind: 'incident', body: entry(read) };
  }
}

function time(read: RowReader): Readonly<Record<string, unknown>> {
  const project = [read.cell('project'), read.cell('task')].filter((part) => part !== '').join(' · ');
  const own = read.cell('memo');
  const memo = own === '' ? project : project === '' ? own : `${project}: ${own}`;
  if (memo === '') throw new Fault('cell-empty', read.columnOf('memo'));
  const span = read.span();
  const minutes = read.minutes() ?? span?.minutes;
  if (minutes === undefined) throw new Fault('not-a-duration', read.cell('duration') || read.cell('minutes'));
  return {
    memo,
    minutes,
    ...(span ? { on: span.day } : read.cell('on') !== '' && { on: read.day('on') }),
    ...(span?.from !== undefined && { occurred: { from: span.from, to: span.to } }),
  };
}

function entry(read: RowReader): Readonly<Record<string, unknown>> {
  const when = read.cell('on') === '' ? undefined : read.moment('on', 'time');
  const channel = channels.find((one) => one === read.cell('channel').toLowerCase());
  const signs = read
    .cell('signs')
    .split(/[,;|]/u)
    .map((sign) => sign.trim().slice(0, 60))
    .filter((sign) => sign !== '')
    .map((sign) => signCatalogue.find((one) => one === sign.toLowerCase().replaceAll(' ', '-')) ?? sign);
  const details = read.cell('details');
  return {
    what: [read.needed('what'), ...(details === '' ? [] : [details])].join('\n\n'),
    ...(read.cell('words') !== '' && { exactWords: read.cell('words') }),
    ...(channel && { channel }),
    ...(signs.length > 0 && { signs: signs.slice(0, 30) }),
    ...(when !== undefined && { occurred: { on: when } }),
  };
}

/** Why a row cannot be recorded, on its way out of the reading of its cells. */
class Fault extends Error {
  readonly code: ProblemCode;
  readonly detail: string;

  constructor(code: ProblemCode, detail: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** The cells of one row by the fields that the mapping gives them. */
class RowReader {
  readonly #table: Table;
  readonly #row: Row;
  readonly #mapping: Mapping;
  readonly #order: DateOrder;

  constructor(table: Table, row: Row, mapping: Mapping, order: DateOrder) {
    this.#table = table;
    this.#row = row;
    this.#mapping = mapping;
    this.#order = order;
  }

  columnOf(field: TableField): string {
    return this.#mapping.columns[field] ?? field;
  }

  cell(field: TableField): string {
    const column = this.#mapping.columns[field];
    const at = column === undefined ? -1 : this.#table.columns.indexOf(column);
    return at < 0 ? '' : (this.#row.cells[at] ?? '').trim();
  }

  needed(field: TableField): string {
    const text = this.cell(field);
    if (text === '') throw new Fault('cell-empty', this.columnOf(field));
    return text;
  }

  optional<F extends TableField>(field: F): { readonly [K in F]?: string } {
    const text = this.cell(field);
    return (text === '' ? {} : { [field]: text }) as { readonly [K in F]?: string }; // the one member it may have
  }

  client(): { readonly client?: string } {
    return this.optional('client');
  }

  day(field: TableField): string {
    const text = this.needed(field);
    const written = writtenDay(text, this.#order);
    if (!written) throw new Fault('not-a-date', text);
    return written.day;
  }

  /** A day with its time: by the clock it names, else in the zone of this computer. */
  moment(dayField: TableField, timeField: TableField): string {
    const text = this.needed(dayField);
    const written = writtenDay(text, this.#order);
    if (!written) throw new Fault('not-a-date', text);
    const beside = this.cell(timeField);
    const clock = beside === '' ? written : writtenTime(beside);
    if (!clock) throw new Fault('not-a-time', beside);
    return momentOn(written.day, clock);
  }

  amount(): Money {
    const text = this.needed('amount');
    const currency = this.cell('currency').toUpperCase();
    const unit = /^[A-Z]{3}$/u.test(currency) ? currency : this.#mapping.currency;
    const read = writtenAmount(text, unit, this.#mapping.decimal);
    if ('fault' in read) throw new Fault(read.fault, text);
    if (read.money.minor <= 0) throw new Fault('amount-not-positive', text);
    return read.money;
  }

  minutes(): number | undefined {
    const minutes = this.cell('minutes');
    const text = minutes === '' ? this.cell('duration') : minutes;
    if (text === '') return undefined;
    const read = writtenMinutes(text, minutes === '' ? 'hours' : 'minutes');
    if (read === undefined) throw new Fault('not-a-duration', text);
    return read;
  }

  /** From when to when, where both times are there; an end before the start that names no day is on the next. */
  span():
    { readonly day: string; readonly from?: string; readonly to?: string; readonly minutes?: number } | undefined {
    const start = this.cell('start');
    const end = this.cell('end');
    const startMoment = start === '' ? undefined : writtenDay(start, this.#order);
    const day = startMoment?.day ?? (this.cell('on') === '' ? undefined : this.day('on'));
    if (day === undefined) return undefined;
    // "10.11.12" has the form of a day, and is a time here.
    const from = startMoment?.time === undefined ? writtenTime(start) : startMoment;
    const endMoment = writtenDay(end, this.#order);
    const to = endMoment?.time === undefined ? writtenTime(end) : endMoment;
    if (from?.time === undefined || to?.time === undefined) return { day };
    const sameOrNext = to.time < from.time ? nextDay(day) : day;
    const last = endMoment?.time === undefined ? sameOrNext : endMoment.day;
    const minutes = (Date.parse(`${last}T${to.time}Z`) - Date.parse(`${day}T${from.time}Z`)) / 60_000;
    if (minutes < 0) throw new Fault('not-a-time', end);
    return { day, from: momentOn(day, from), to: momentOn(last, to), minutes };
  }
}

function momentOn(day: string, { time, zone }: Pick<WrittenDay, 'time' | 'zone'>): string {
  if (time === undefined) return day;
  return `${day}T${time}${zone === undefined ? '' : `[${zone}]`}`;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The columns that hold days, for finding out in which order they are written. */
export function dayColumns({ kind, columns }: Mapping): readonly string[] {
  const days: Readonly<Record<Mapping['kind'], readonly TableField[]>> = {
    invoices: ['issued', 'due'],
    payments: ['on'],
    time: ['on', 'start'],
    entries: ['on'],
  };
  return days[kind].flatMap((field) => columns[field] ?? []);
}

/** The columns a mapping still lacks. */
export function lacking({ kind, columns }: Mapping, table: Table): readonly string[] {
  return tableFields[kind].needed.filter((field) => !table.columns.includes(columns[field] ?? ''));
}
