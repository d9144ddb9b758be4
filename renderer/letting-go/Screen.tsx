import type { ReactNode } from 'react';
import styles from './Screen.module.css';

export interface ScreenFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  /** What can be done at its end; the way on comes last. */
  readonly foot?: ReactNode;
}

/** One of the five screens: a title, a lead, what there is to do, and the way on at its foot. */
export function ScreenFrame({ title, lead, children, foot }: ScreenFrameProps) {
  return (
    <main className={styles['screen']} tabIndex={-1}>
      <div className={styles['scroll']}>
        <h1>{title}</h1>
        <p className={styles['lead']}>{lead}</p>
        {children}
      </div>
      {foot !== undefined && <footer className={styles['foot']}>{foot}</footer>}
    </main>
  );
}

/** A part of a screen under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Fields one under the other, no wider than is good to read. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles['fields']}>{children}</div>;
}

/** Fields as wide as what is typed into them, side by side. */
export function ShortFields({ children }: { children: ReactNode }) {
  return <div className={styles['short']}>{children}</div>;
}
