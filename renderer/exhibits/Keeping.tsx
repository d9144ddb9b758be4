import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useAct } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { listen } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import styles from './Keeping.module.css';

/** How far the file is that is being kept, and the way to stop. */
export function Keeping({ name }: { name: string }) {
  const { t } = useWords();
  const share = useShare(name);
  const stop = useAct('jobs.stop');
  return (
    <div className={styles['keeping']}>
      <ProgressBar
        className={cx(styles['progress'])}
        aria-label={t('exhibits.keeping', { name })}
        isIndeterminate={share === undefined}
        value={(share ?? 0) * 100}
      >
        <span>{t('exhibits.keeping', { name })}</span>
        <progress aria-hidden className={styles['bar']} max={1} {...(share !== undefined && { value: share })} />
      </ProgressBar>
      <Button look="quiet" onPress={() => stop.mutate({ job: 'exhibit' })}>
        {t('exhibits.stop')}
      </Button>
    </div>
  );
}

/** The part of a file that is kept, from 0 to 1; undefined until it tells. */
function useShare(name: string): number | undefined {
  const [told, setTold] = useState<{ readonly name: string; readonly share: number }>();
  // Hears how far the main process is with the file.
  useEffect(
    () =>
      listen((happening) => {
        if (happening.name !== 'progress' || happening.payload.job !== 'exhibit') return;
        const { done, total } = happening.payload;
        setTold({ name, share: total > 0 ? done / total : 1 });
      }),
    [name],
  );
  return told?.name === name ? told.share : undefined;
}
