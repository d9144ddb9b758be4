import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Output } from '../../shared/contract.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { call, type CallFailed } from '../bridge.ts';
import { nameOfBackup } from '../trust/made-at.ts';
import { RestoreDialog } from '../trust/RestoreDialog.tsx';
import acts from '../ui/ActList.module.css';
import alone from '../ui/Alone.module.css';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import styles from './Gone.module.css';

export interface GoneProps {
  readonly gone: Output<'desktop.journal-gone'>;
  /** Why it cannot be opened, where something is there. */
  readonly failure?: CallFailed | undefined;
  /** Begins anew; only where nothing is there. */
  readonly onAnew?: () => void;
}

/** The window where a journal was that cannot be opened: never the first start again, as if there had been none. */
export function Gone({ gone, failure, onAnew }: GoneProps) {
  const { t, format } = useWords();
  const cache = useQueryClient();
  const [restoring, setRestoring] = useState<{ readonly token: string; readonly name: string }>();
  const use = useMutation<unknown, CallFailed>({
    mutationFn: async () => {
      const { token } = await call('desktop.choose', { purpose: 'restore' });
      return call('desktop.use-journal', { folder: { token } });
    },
  });
  return (
    <main className={cx(alone['page'], styles['gone'])} tabIndex={-1}>
      <div className={alone['leaf']}>
        <h1>{t(failure ? 'gone.shut' : 'gone.title')}</h1>
        {failure === undefined && <p>{t('gone.away', { folder: gone.folder })}</p>}
        {failure?.code === 'corrupt' ? <p role="alert">{t('gone.damaged')}</p> : <FailureNotice failure={failure} />}
        <div className={alone['acts']}>
          <Button look="primary" onPress={() => void cache.resetQueries()}>
            {t('gone.again')}
          </Button>
          <Button onPress={() => use.mutate()} isPending={use.isPending}>
            {t('gone.choose')}
          </Button>
          {onAnew && (
            <Button look="quiet" onPress={onAnew}>
              {t('gone.anew')}
            </Button>
          )}
        </div>
        <FailureNotice failure={use.error?.code === 'cancelled' ? undefined : use.error} />
        {gone.backups.length > 0 && (
          <section>
            <h2>{t('gone.backups')}</h2>
            <ul className={acts['list']}>
              {gone.backups.map(({ token, name }) => (
                <li key={token}>
                  <span>{nameOfBackup(name, format)}</span>
                  <Button look="step" onPress={() => setRestoring({ token, name: nameOfBackup(name, format) })}>
                    {t('trust.backups.restore')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {restoring && <RestoreDialog backup={restoring} onClose={() => setRestoring(undefined)} />}
    </main>
  );
}
