import styles from './Loading.module.css';

/** Held back for a moment, so that what comes at once never flickers. */
export function Loading({ label }: { label: string }) {
  return (
    <p className={styles['loading']} role="status">
      {label}
    </p>
  );
}
