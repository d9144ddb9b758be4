import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Page.module.css';

/** A place of its own (Today, Settings …): a title, and what stands under it. */
export function Page({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <main className={cx(styles['scroll'], styles['page'])} tabIndex={-1}>
      <h1>{title}</h1>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      {children}
    </main>
  );
}

/** The inside of one of a client's places: scrolls by itself under the tabs. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className={cx(styles['scroll'], styles['panel'])}>{children}</div>;
}
