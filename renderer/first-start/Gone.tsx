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
  const use = useMutation<unknown, CallFailed, { readonly token: string } | undefined>({
    mutationFn: async (known) => {
      const { token } = known ?? (await call('desktop.choose', { purpose: 'restore' }));
      return call('desktop.use-journal', { folder: { token } });
    },
  });
  const isLost = gone.known !== undefined;
  return (
    <main className={cx(alone['page'], styles['gone'])} tabIndex={-1}>
      <div className={alone['leaf']}>
        <h1>{t(isLost ? 'gone.where' : failure ? 'gone.shut' : 'gone.title')}</h1>
        {failure === undefined && <p>{isLost ? t('gone.lost') : t('gone.away', { folder: gone.folder })}</p>}
        {failure?.code === 'corrupt' ? <p role="alert">{t('gone.damaged')}</p> : <FailureNotice failure={failure} />}
        <div className={alone['acts']}>
          {!isLost && (
            <Button look="primary" onPress={() => void cache.resetQueries()}>
              {t('gone.again')}
            </Button>
          )}
          <Button look={isLost ? 'primary' : 'plain'} onPress={() => use.mutate(undefined)} isPending={use.isPending}>
            {t('gone.choose')}
          </Button>
          {onAnew && !isLost && (
            <Button look="quiet" onPress={onAnew}>
              {t('gone.anew')}
            </Button>
          )}
        </div>
        <FailureNotice failure={use.error?.code === 'cancelled' ? undefined : use.error} />
        {gone.known && gone.known.length > 0 && (
          <section>
            <h2>{t('gone.known')}</h2>
            <ul className={acts['list']}>
              {gone.known.map(({ token, folder }) => (
                <li key={token}>
                  <span id={token} className={styles['folder']}>
                    {folder}
                  </span>
                  <Button look="step" onPress={() => use.mutate({ token })} aria-describedby={token}>
                    {t('gone.use')}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
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
