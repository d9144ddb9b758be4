import type { Output } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import styles from './Search.module.css';

export interface SearchStatusProps {
  readonly ready: Output<'search.prepare'> | undefined;
  readonly found: Output<'search.find'> | undefined;
}

/** How much was found, and whether something cannot be found yet. */
export function SearchStatus({ ready, found }: SearchStatusProps) {
  const { t } = useWords();
  const { reading = 0, unread = 0 } = found ?? ready ?? {};
  const shown = found?.hits.length ?? 0;
  const sentences = [
    found &&
      found.total > 0 &&
      (shown < found.total
        ? t('find.search.some', { count: found.total, shown })
        : t('find.search.all', { count: found.total })),
    reading > 0 && t('find.search.reading', { count: reading }),
    unread > 0 && t('find.search.unread', { count: unread }),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <p className={styles['status']} role="status">
      {sentences.join(' ')}
    </p>
  );
}
