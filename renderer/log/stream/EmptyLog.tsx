import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Stream.module.css';

export function EmptyLog({ isFiltered, onUnfilter }: { isFiltered: boolean; onUnfilter: () => void }) {
  const { t } = useWords();
  return (
    <div className={styles['scroller']}>
      {isFiltered ? (
        <EmptyState title={t('window.log.noneFiltered')}>
          <Button onPress={onUnfilter}>{t('window.log.showAll')}</Button>
        </EmptyState>
      ) : (
        <EmptyState title={t('window.log.empty')}>
          <p>{t('window.log.emptyLead')}</p>
        </EmptyState>
      )}
    </div>
  );
}
