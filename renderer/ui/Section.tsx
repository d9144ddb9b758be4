import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of a page under its own heading, with its acts at the heading's end. */
export function Section({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {acts !== undefined && <div className={styles['acts']}>{acts}</div>}
      </header>
      {children}
    </section>
  );
}
