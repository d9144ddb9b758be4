import { useQuery } from '@tanstack/react-query';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { BackUpNow } from '../../trust/BackUpNow.tsx';
import { Part } from '../Screen.tsx';

/** What was closed is worth a backup at once: the record may be asked for long after. */
export function BackupPart() {
  const { t } = useWords();
  const status = useQuery(asking('vault.status', {})).data;
  if (!status || status.sample !== undefined) return null;
  return (
    <Part title={t('afterwards.backup.title')}>
      <p>{t('afterwards.backup.lead')}</p>
      <BackUpNow />
    </Part>
  );
}
