import { useQuery } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { asking } from '../app/asking.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import styles from './KeySheet.module.css';

/** What is printed while the recovery key is shown: a sheet that says what it is in ten years, and nothing of the window. */
export function KeySheet({ recoveryKey }: { recoveryKey: string }) {
  const { t, format } = useWords();
  const today = useToday();
  // Asked anew: protecting the journal has just moved it.
  const folder = useQuery({ ...asking('vault.status', {}), staleTime: 0 }).data?.folder;
  const groups = recoveryKey.split('-');
  return createPortal(
    <section className={styles['sheet']} data-only-printed aria-hidden>
      <h1>{t('keySheet.title')}</h1>
      <p className={styles['key']}>
        {[groups.slice(0, 4), groups.slice(4)].map((line) => (
          <span key={line.join('-')}>{line.join(' – ')}</span>
        ))}
      </p>
      <dl>
        <dt>{t('keySheet.folder')}</dt>
        <dd>{folder}</dd>
        <dt>{t('keySheet.printed')}</dt>
        <dd>{format.day(today)}</dd>
      </dl>
      <p>{t('keySheet.use', { button: t('trust.unlock.withKey') })}</p>
      <p>{t('keySheet.care')}</p>
    </section>,
    document.body,
  );
}
