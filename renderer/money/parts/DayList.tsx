import type { ReactNode } from 'react';
import type { Day } from '../../../shared/fields.ts';
import { Some } from '../../app/Some.tsx';
import { useWords } from '../../app/Words.tsx';
import styles from './DayList.module.css';

export interface DayLine {
  readonly id: string;
  readonly on: Day;
  readonly what: ReactNode;
  readonly beside?: ReactNode;
}

/** Dated lines with their days in the margin. */
export function DayList({ lines, near }: { lines: readonly DayLine[]; near: Day }) {
  const { format } = useWords();
  return (
    <Some of={lines}>
      {(shown) => (
        <ul className={styles['list']}>
          {shown.map(({ id, on, what, beside }) => (
            <li key={id}>
              <time dateTime={on}>{format.dayShort(on, near)}</time>
              <span>{what}</span>
              {beside !== undefined && <span className={styles['beside']}>{beside}</span>}
            </li>
          ))}
        </ul>
      )}
    </Some>
  );
}
