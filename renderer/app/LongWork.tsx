import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { listen } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { useAct } from './asking.ts';
import styles from './LongWork.module.css';
import { TimeLeft } from './TimeLeft.tsx';

interface LongWorkProps {
  readonly job: 'report' | 'takeout' | 'import' | 'exhibit';
  /** What is being done. */
  readonly label: string;
  /** What the button says that stops it. */
  readonly stop: string;
}

/** How far long work is that runs in the main process, how long it will still take, and the way to stop it. */
export function LongWork({ job, label, stop }: LongWorkProps) {
  const share = useShare(job);
  const stopping = useAct('jobs.stop');
  return (
    <div className={styles['work']}>
      <ProgressBar
        className={cx(styles['progress'])}
        aria-label={label}
        isIndeterminate={share === undefined}
        value={(share ?? 0) * 100}
      >
        <span>{label}</span>
        <progress className={styles['bar']} aria-hidden {...(share !== undefined && { value: share })} max={1} />
        <TimeLeft job={job} />
      </ProgressBar>
      <Button look="quiet" isPending={stopping.isPending} onPress={() => stopping.mutate({ job })}>
        {stop}
      </Button>
    </div>
  );
}

/** The part that is done, from 0 to 1; undefined until it tells. */
function useShare(job: LongWorkProps['job']): number | undefined {
  const [share, setShare] = useState<number>();
  // Hears from the main process how far it is.
  useEffect(
    () =>
      listen((happening) => {
        if (happening.name !== 'progress' || happening.payload.job !== job) return;
        const { done, total } = happening.payload;
        setShare(total > 0 ? done / total : undefined);
      }),
    [job],
  );
  return share;
}
