import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { keepAllNow } from '../app/keep-now.ts';
import { useWords } from '../app/Words.tsx';
import { Section } from '../settings/Section.tsx';
import { Button } from '../ui/Button.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { ProtectDialog } from './ProtectDialog.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';
import styles from './Trust.module.css';

/** Protecting the journal by a passphrase, now or later; then changing it, locking, and the recovery key. */
export function ProtectionSection() {
  const { t } = useWords();
  const status = useQuery(asking('vault.status', {})).data;
  const [open, setOpen] = useState<'protect' | 'change' | 'key'>();
  const lock = useAct('vault.lock');
  if (!status || status.sample) return null;
  const close = () => setOpen(undefined);
  const isOn = status.protection === 'passphrase';
  return (
    <Section title={t('trust.protect.title')} lead={t('trust.protect.lead')}>
      <p>{t(`places.settings.protection.${status.protection ?? 'none'}`)}</p>
      {isOn && <p className={styles['quiet']}>{t('trust.protect.locks')}</p>}
      <div className={styles['acts']}>
        {!isOn && <Button onPress={() => setOpen('protect')}>{t('trust.protect.turnOn')}</Button>}
        {isOn && (
          <>
            <Button onPress={() => void keepAllNow().then(() => lock.mutate({}))}>{t('trust.protect.lock')}</Button>
            <Button onPress={() => setOpen('change')}>{t('trust.protect.change')}</Button>
            <Button onPress={() => setOpen('key')}>{t('trust.protect.showKey')}</Button>
          </>
        )}
      </div>
      <FailureNotice failure={lock.error} />
      {open === 'protect' && <ProtectDialog onClose={close} />}
      {open === 'change' && <ChangeDialog onClose={close} />}
      {open === 'key' && <RecoveryKey onClose={close} />}
    </Section>
  );
}
