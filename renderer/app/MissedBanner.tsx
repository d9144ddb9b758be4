import { useState } from 'react';
import { useMissedBackups } from '../trust/missed-backups.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from './Words.tsx';
import styles from './Shell.module.css';

/** Says on every page, until it is understood, that backups could not be made. */
export function MissedBanner() {
  const { t } = useWords();
  const missed = useMissedBackups();
  const [isUnderstood, setUnderstood] = useState(false);
  if (isUnderstood || missed.length === 0) return null;
  return (
    <header className={styles['banner']}>
      <span role="alert">{missed.join(' ')}</span>
      <Button look="quiet" onPress={() => setUnderstood(true)}>
        {t('mishaps.understood')}
      </Button>
    </header>
  );
}
