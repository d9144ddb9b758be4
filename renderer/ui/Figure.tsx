import type { ReactNode } from 'react';
import styles from './Figure.module.css';

export interface FigureProps {
  readonly label: string;
  readonly value?: ReactNode;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** A number worth a look: what it is, the number or its picture, and what stands behind it. */
export function Figure({ label, value, note, children }: FigureProps) {
  return (
    <section className={styles['figure']}>
      <h2>{label}</h2>
      {value !== undefined && <strong>{value}</strong>}
      {value === undefined && children}
      {note !== undefined && <small>{note}</small>}
      {value !== undefined && children}
    </section>
  );
}
