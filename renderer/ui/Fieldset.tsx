import type { ReactNode } from 'react';
import styles from './Fieldset.module.css';

/** Fields that belong together, under a ruled title. */
export function Fieldset({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
