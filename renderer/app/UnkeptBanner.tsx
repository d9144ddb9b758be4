import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './Shell.module.css';
import { lost, unkept, useUnkept, wasLost } from './unkept.ts';
import { useWords } from './Words.tsx';

/** How often what could not be kept is tried again, in milliseconds. */
const again = 5_000;

/** Says that what was typed is on no disk yet, tries again by itself, and holds the window open; or that it went with the lock. */
export function UnkeptBanner() {
  const { t } = useWords();
  const waiting = useUnkept();
  const isWaiting = waiting > 0;
  const [isLost, setLost] = useState(wasLost);
  // Holds the window: the main process asks before it closes with words in it that are on no disk.
  useEffect(() => {
    if (!isWaiting) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    const retry = () => void unkept.retry();
    const timer = setInterval(retry, again);
    window.addEventListener('focus', retry);
    window.addEventListener('beforeunload', hold);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', retry);
      window.removeEventListener('beforeunload', hold);
    };
  }, [isWaiting]);
  if (!isWaiting && !isLost) return null;
  const understood = () => {
    sessionStorage.removeItem(lost);
    setLost(false);
  };
  return (
    <header className={styles['banner']}>
      <span role="alert">{t(isWaiting ? 'unkept.waiting' : 'unkept.lost')}</span>
      {isWaiting ? (
        <Button look="quiet" onPress={() => void unkept.retry()}>
          {t('unkept.again')}
        </Button>
      ) : (
        <Button look="quiet" onPress={understood}>
          {t('mishaps.understood')}
        </Button>
      )}
    </header>
  );
}
