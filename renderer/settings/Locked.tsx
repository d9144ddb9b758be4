import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { UnkeptBanner } from '../app/UnkeptBanner.tsx';
import { wasLost } from '../app/unkept.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from '../ui/Alone.module.css';

/** The window while the journal is locked: nothing of it is on screen, and the passphrase or the recovery key opens it. */
export function Locked() {
  const { t } = useWords();
  const cache = useQueryClient();
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [secret, setSecret] = useState('');
  const [isLost] = useState(wasLost);
  const unlock = useAct('vault.unlock');
  const isKey = by === 'recoveryKey';
  const submit = () => {
    if (secret === '' || unlock.isPending) return;
    const given = isKey ? { recoveryKey: secret } : { passphrase: secret };
    unlock.mutate(given, { onSuccess: () => cache.resetQueries(), onSettled: () => setSecret('') });
  };
  return (
    <main className={styles['page']} tabIndex={-1}>
      <UnkeptBanner />
      <form
        className={styles['leaf']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <h1>{t('places.settings.lockedTitle')}</h1>
        {!isLost && <p>{t('places.settings.lockedText')}</p>}
        <TextField
          key={by}
          label={t(isKey ? 'trust.unlock.key' : 'trust.unlock.passphrase')}
          {...(isKey && { hint: t('trust.unlock.keyHint') })}
          type={isKey ? 'text' : 'password'}
          value={secret}
          onChange={setSecret}
          autoFocus
        />
        <FailureNotice failure={unlock.error} />
        <div className={styles['acts']}>
          <Button look="primary" type="submit" isPending={unlock.isPending}>
            {t('trust.unlock.open')}
          </Button>
          <Button look="quiet" onPress={() => setBy(isKey ? 'passphrase' : 'recoveryKey')}>
            {t(isKey ? 'trust.unlock.withPassphrase' : 'trust.unlock.withKey')}
          </Button>
        </div>
      </form>
    </main>
  );
}
