import { useQuery } from '@tanstack/react-query';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import styles from './Composer.module.css';

/** What recording fixes for ever, said plainly until the first entry of all is recorded, and then no more. */
export function Fixed() {
  const { t } = useWords();
  const clients = useQuery(asking('clients.list', {})).data?.clients;
  // Opening a client's journal is an entry itself.
  if (!clients || clients.some(({ entries }) => entries > 1)) return null;
  return <p className={styles['fixed']}>{t('window.composer.fixed')}</p>;
}
