import type { ReactNode } from 'react';
import styles from './Figure.module.css';

/** A number worth a look: what it is, the number, and what stands behind it. */
export function Figure({
  label,
  value,
  note,
  children,
}: {
  label: string;
  value: string;
  note?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <section className={styles['figure']}>
      <h3>{label}</h3>
      <strong>{value}</strong>
      {note !== undefined && <small>{note}</small>}
      {children}
    </section>
  );
}
