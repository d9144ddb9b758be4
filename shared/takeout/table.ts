import { minorDigits } from '../currency.ts';
import type { AnyEffective } from '../journal/effective.ts';
import { canonical } from '../journal/canonical.ts';
import { dayOfEntry } from '../journal/occurred.ts';
import type { Money } from '../fields.ts';

/** The columns every kind has, before its own. */
const common = ['client', 'entry', 'id', 'day', 'occurred', 'recorded', 'zone', 'withdrawn', 'corrections'] as const;

/** A table of one kind: a row an entry as it counts now, a column a field; fields within fields have names with dots. */
export interface KindTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An entry on its way into a table. */
export interface TableEntry {
  readonly client: string;
  readonly cite: string;
  readonly one: AnyEffective;
}

/** The entries of one kind as a table. */
export function kindTable(entries: readonly TableEntry[]): KindTable {
  const flat = entries.map(({ one }) => flatFields(one.body));
  const own = [...new Set(flat.flatMap((fields) => [...fields.keys()]))].sort();
  const rows = entries.map((entry, i) => [...commonCells(entry), ...own.map((name) => flat[i]?.get(name) ?? '')]);
  // A field may have the name of a common column: its own is told apart.
  const names = own.map((name) => ((common as readonly string[]).includes(name) ? `field.${name}` : name)); // widened only to ask
  return { columns: [...common, ...names], rows: rows.map((row) => row.map(harmless)) };
}

function commonCells({ client, cite, one }: TableEntry): readonly string[] {
  const { entry, body, struck, addenda } = one;
  return [
    client,
    cite,
    entry.id,
    dayOfEntry(one),
    body.occurred ? canonical(body.occurred) : '',
    entry.recordedAt.at,
    entry.recordedAt.zone,
    struck ? 'yes' : '',
    addenda.length > 0 ? String(addenda.length) : '',
  ];
}

function flatFields(body: object): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(body)) {
    if (name === 'occurred') continue;
    if (isMoney(value)) {
      cells.set(name, decimal(value));
      cells.set(`${name}.currency`, value.currency);
    } else cells.set(name, cellOf(value));
  }
  return cells;
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('\n');
  return canonical(value);
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value;
}

/** "1234.50", with the decimals of the currency. */
function decimal({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${minor < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it (OWASP, "CSV Injection"), full-width signs
 * too, which Excel takes for the plain ones in Japanese. A plain number stays a number.
 */
export function harmless(cell: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return cell;
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]/u.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
