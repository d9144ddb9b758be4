import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useAct } from '../app/asking.ts';
import { TimeLeft } from '../app/TimeLeft.tsx';
import { useWords } from '../app/Words.tsx';
import { listen } from '../bridge.ts';
import styles from '../reports/Making.module.css';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';

/** How far the taking out is, and the way to stop it. */
export function TakingOut() {
  const { t } = useWords();
  const stop = useAct('jobs.stop');
  const [share, setShare] = useState<number>();
  // Hears from the main process how far it is.
  useEffect(
    () =>
      listen((happening) => {
        if (happening.name !== 'progress' || happening.payload.job !== 'takeout') return;
        setShare(happening.payload.done / Math.max(1, happening.payload.total));
      }),
    [],
  );
  return (
    <div className={styles['making']}>
      <ProgressBar
        className={cx(styles['progress'])}
        aria-label={t('find.takeout.making')}
        isIndeterminate={share === undefined}
        value={(share ?? 0) * 100}
      >
        <span>{t('find.takeout.making')}</span>
        <progress className={styles['bar']} aria-hidden {...(share !== undefined && { value: share })} max={1} />
        <TimeLeft job="takeout" />
      </ProgressBar>
      <Button look="quiet" isPending={stop.isPending} onPress={() => stop.mutate({ job: 'takeout' })}>
        {t('window.acts.cancel')}
      </Button>
    </div>
  );
}
