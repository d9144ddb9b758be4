import { useWords } from '../app/Words.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './Locked.module.css';

/** The window while the journal is locked: nothing of it is on screen. */
export function Locked() {
  const { t } = useWords();
  return (
    <main className={styles['locked']}>
      <EmptyState title={t('places.settings.lockedTitle')}>
        <p>{t('places.settings.lockedText')}</p>
      </EmptyState>
    </main>
  );
}
