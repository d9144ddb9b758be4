import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of the settings, under its heading. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      <div className={styles['fields']}>{children}</div>
    </section>
  );
}
