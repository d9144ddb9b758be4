import { ProgressBar } from 'react-aria-components';
import { useAct } from '../app/asking.ts';
import { TimeLeft } from '../app/TimeLeft.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Import.module.css';
import { useShare } from './useImport.ts';

/** How far the reading or recording is, and the way to stop it. */
export function Running({ label }: { label: string }) {
  const { t } = useWords();
  const share = useShare(true);
  const stop = useAct('jobs.stop');
  return (
    <div className={styles['running']}>
      <ProgressBar aria-label={label} isIndeterminate={share === undefined} value={(share ?? 0) * 100}>
        <span>{label}</span>
        <progress aria-hidden {...(share !== undefined && { value: share })} max={1} />
        <TimeLeft job="import" />
      </ProgressBar>
      <Button look="quiet" onPress={() => stop.mutate({ job: 'import' })}>
        {t('imports.stop')}
      </Button>
    </div>
  );
}
