import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** What a place says while nothing is in it: what will stand here, and how it comes. */
export function EmptyState({ title, acts, children }: { title: string; acts?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      {children}
      {acts && <div className={styles['acts']}>{acts}</div>}
    </div>
  );
}
