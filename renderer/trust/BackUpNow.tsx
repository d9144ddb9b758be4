import type { ReactNode } from 'react';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { unlessCancelled } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useBackUp } from './mutations.ts';
import styles from './Trust.module.css';

/** One backup more, now, and what came of it; `children` are acts that stand before it. */
export function BackUpNow({ children }: { children?: ReactNode }) {
  const { t } = useWords();
  const now = useBackUp();
  return (
    <>
      <div className={styles['acts']}>
        {children}
        <Button onPress={() => now.mutate()} isPending={now.isPending}>
          {t('trust.backups.now')}
        </Button>
      </div>
      <FailureNotice failure={unlessCancelled(now.error)} />
      {now.isSuccess && (
        <Notice tone="good" alert>
          <p>{t('trust.backups.made')}</p>
        </Notice>
      )}
    </>
  );
}
