import { useQuery } from '@tanstack/react-query';
import { asking } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { useBackUp } from '../../trust/mutations.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Part } from '../Screen.tsx';

/** What was closed is worth a backup at once: the record may be asked for long after. */
export function BackupPart() {
  const { t } = useWords();
  const status = useQuery(asking('vault.status', {})).data;
  const now = useBackUp();
  if (!status || status.sample !== undefined) return null;
  return (
    <Part title={t('afterwards.backup.title')}>
      <p>{t('afterwards.backup.lead')}</p>
      <div>
        <Button onPress={() => now.mutate()} isPending={now.isPending}>
          {t('trust.backups.now')}
        </Button>
      </div>
      <FailureNotice failure={now.error?.code === 'cancelled' ? undefined : now.error} />
      {now.isSuccess && (
        <Notice tone="good" alert>
          <p>{t('trust.backups.made')}</p>
        </Notice>
      )}
    </Part>
  );
}
