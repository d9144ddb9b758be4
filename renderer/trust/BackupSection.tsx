import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asking } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { unlessCancelled } from '../bridge.ts';
import { Section } from '../settings/Section.tsx';
import acts from '../ui/ActList.module.css';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { BackUpNow } from './BackUpNow.tsx';
import { useSecondPlace } from './mutations.ts';
import { nameOfBackup } from './made-at.ts';
import { MissedBackups } from './MissedBackups.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

/** Where backups go, one more now, and the way back from one. */
export function BackupSection() {
  const { t, format } = useWords();
  const status = useQuery(asking('vault.status', {})).data;
  const known = useQuery({ ...asking('desktop.backups', {}), enabled: status?.state === 'open' && !status.sample });
  const second = useSecondPlace();
  const [restoring, setRestoring] = useState<{ readonly token: string; readonly name: string }>();
  if (status?.sample || !known.data) return null;
  const { backups, second: place } = known.data;
  return (
    <Section title={t('trust.backups.title')} lead={t('trust.backups.lead')}>
      <MissedBackups />
      <p>{place === undefined ? t('trust.backups.none') : t('trust.backups.second', { folder: place })}</p>
      <BackUpNow>
        <Button onPress={() => second.mutate()} isPending={second.isPending}>
          {t('trust.backups.choose')}
        </Button>
      </BackUpNow>
      <FailureNotice failure={unlessCancelled(second.error)} />
      <Disclosure title={t('trust.backups.list')}>
        {backups.length === 0 && <p>{t('trust.backups.empty')}</p>}
        <ul className={acts['list']}>
          {backups.map((backup) => (
            <li key={backup.token}>
              <span>{nameOfBackup(backup.name, format)}</span>
              <Button look="step" onPress={() => setRestoring({ ...backup, name: nameOfBackup(backup.name, format) })}>
                {t('trust.backups.restore')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      {restoring && (
        <RestoreDialog backup={restoring} present={status?.folder} onClose={() => setRestoring(undefined)} />
      )}
    </Section>
  );
}
