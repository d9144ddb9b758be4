import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from './Words.tsx';
import styles from './Shell.module.css';

/** The address with which the main process opens a window anew after its page came to an end by itself. */
const again = '?again';

/** Says, after the page came to an end by itself, that it is a new one and that nothing is lost. */
export function ReopenedBanner() {
  const { t } = useWords();
  const [isNews, setNews] = useState(() => window.location.search === again);
  if (!isNews) return null;
  const dismiss = () => {
    history.replaceState(null, '', window.location.pathname);
    setNews(false);
  };
  return (
    <header className={styles['banner']}>
      <span role="alert">{t('mishaps.reopened')}</span>
      <Button look="quiet" onPress={dismiss}>
        {t('mishaps.understood')}
      </Button>
    </header>
  );
}
