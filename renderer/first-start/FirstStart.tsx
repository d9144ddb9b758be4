import { useState } from 'react';
import { AboutMe } from './AboutMe.tsx';
import { FirstClient } from './FirstClient.tsx';
import styles from './FirstStart.module.css';

/** The first minutes: who I am, one client, and then the page that asks what happened. `begun` is when only the client is missing. */
export function FirstStart({ begun = false }: { begun?: boolean }) {
  const [isBegun, setBegun] = useState(begun);
  return (
    <main className={styles['page']} tabIndex={-1}>
      <div className={styles['leaf']}>{isBegun ? <FirstClient /> : <AboutMe onDone={() => setBegun(true)} />}</div>
    </main>
  );
}
