import { ProgressBar } from 'react-aria-components';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import { useProgress } from './make.ts';
import styles from './Making.module.css';

/** How far the report is that is being made. */
export function Making() {
  const { t } = useWords();
  const progress = useProgress(true);
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <ProgressBar
      className={cx(styles['making'])}
      aria-label={t('places.reports.making')}
      isIndeterminate={share === undefined}
      value={(share ?? 0) * 100}
    >
      <span>{t('places.reports.making')}</span>
      <span className={styles['track']}>
        <progress className={styles['bar']} aria-hidden {...(share !== undefined && { value: share })} max={1} />
      </span>
    </ProgressBar>
  );
}
