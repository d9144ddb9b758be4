import { useQuery } from '@tanstack/react-query';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';

/** A sentence for each place in which backups, which are made unasked, could not be made: nobody would miss them before they are needed. */
export function useMissedBackups(): readonly string[] {
  const { t, format } = useWords();
  const status = useQuery(asking('vault.status', {})).data;
  const known = useQuery({ ...asking('desktop.backups', {}), enabled: status?.state === 'open' && !status.sample });
  return (known.data?.missed ?? []).map(({ name, here, since }) => {
    const at = Date.parse(since);
    const when = `${format.day(format.dayAt(at))} ${format.timeAt(at)}`;
    return here ? t('backups.missedHere', { when }) : t('backups.missedThere', { when, folder: name });
  });
}
