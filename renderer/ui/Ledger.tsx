import type { ReactNode } from 'react';
import { Some } from '../app/Some.tsx';
import { cx } from './cx.ts';
import styles from './Ledger.module.css';

export interface LedgerColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly align?: 'end';
  /** Each of its lines stays whole; columns beside it give way. */
  readonly keep?: true;
  readonly cell: (row: Row) => ReactNode;
}

export interface LedgerProps<Row extends { readonly id: string }> {
  /** What the table is, for whoever hears it. */
  readonly caption: string;
  /** The first column names its row. */
  readonly columns: readonly LedgerColumn<Row>[];
  readonly rows: readonly Row[];
}

/** A ruled table; where it is narrow, each row stands for itself with its labels. Of very many rows the first stand there, and more when asked for. */
export function Ledger<Row extends { readonly id: string }>({ rows, ...table }: LedgerProps<Row>) {
  return <Some of={rows}>{(shown) => <Table {...table} rows={shown} />}</Some>;
}

function Table<Row extends { readonly id: string }>({ caption, columns, rows }: LedgerProps<Row>) {
  return (
    <div className={styles['frame']}>
      <table className={styles['ledger']}>
        <caption className="said">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, align }) => (
              <th key={id} scope="col" className={cx(align && styles['end'])}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, title, align, keep, cell }, index) =>
                index === 0 ? (
                  <th key={id} scope="row" className={cx(keep && styles['keep'])}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-label={title} className={cx(align && styles['end'], keep && styles['keep'])}>
                    <div>{cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
