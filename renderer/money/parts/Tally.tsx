import type { ReactNode } from 'react';
import styles from './Tally.module.css';

export interface TallyLine {
  readonly id: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** A few figures side by side, each with what it is and what stands behind it. */
export function Tally({ lines }: { lines: readonly TallyLine[] }) {
  return (
    <dl className={styles['tally']}>
      {lines.map(({ id, label, value, note }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            {note !== undefined && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
