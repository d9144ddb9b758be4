import { ProgressBar } from 'react-aria-components';
import { useAct } from '../app/asking.ts';
import { TimeLeft } from '../app/TimeLeft.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { useProgress } from './make.ts';
import styles from './Making.module.css';

/** How far the report is that is being made, or what `label` says instead, and the way to stop it. */
export function Making({ label }: { label?: string }) {
  const { t } = useWords();
  const making = label ?? t('places.reports.making');
  const progress = useProgress(true);
  const stop = useAct('jobs.stop');
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <div className={styles['making']}>
      <ProgressBar
        className={cx(styles['progress'])}
        aria-label={making}
        isIndeterminate={share === undefined}
        value={(share ?? 0) * 100}
      >
        <span>{making}</span>
        <progress className={styles['bar']} aria-hidden {...(share !== undefined && { value: share })} max={1} />
        <TimeLeft job="report" />
      </ProgressBar>
      <Button look="quiet" isPending={stop.isPending} onPress={() => stop.mutate({ job: 'report' })}>
        {t('places.reports.cancel')}
      </Button>
    </div>
  );
}
