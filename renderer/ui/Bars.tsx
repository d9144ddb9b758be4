import type { ReactNode } from 'react';
import { useWords } from '../app/Words.tsx';
import styles from './Bars.module.css';

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The value as it is shown, where pressing it leads somewhere. */
  readonly shown?: ReactNode;
}

/** A few numbers as bars with their values under them; read aloud as a list. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const { format } = useWords();
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ol className={styles['bars']} aria-label={label}>
      {bars.map(({ id, name, value, shown }) => (
        <li key={id} title={name}>
          <span className="said">{name}</span>
          <span className={styles['bar']} style={{ height: `${Math.max(1, (value / highest) * 50)}px` }} aria-hidden />
          <span className={styles['value']}>{shown ?? format.number(value)}</span>
        </li>
      ))}
    </ol>
  );
}
