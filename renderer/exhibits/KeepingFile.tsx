import { LongWork } from '../app/LongWork.tsx';
import { useWords } from '../app/Words.tsx';
import type { Keeping } from './keep.ts';

/** The file that is being kept now, how far it is, and the way to stop it. */
export function KeepingFile({ current }: Pick<Keeping, 'current'>) {
  const { t } = useWords();
  if (current === undefined) return null;
  const label = t('exhibits.keeping', { name: current });
  return <LongWork key={current} job="exhibit" label={label} stop={t('exhibits.stop')} />;
}
