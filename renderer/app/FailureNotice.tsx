import type { CallFailed } from '../bridge.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from './Words.tsx';

/** A refused call in the user's own language: what is wrong, and what to do. Nothing where nothing failed. */
export function FailureNotice({ failure }: { failure: CallFailed | null | undefined }) {
  const { t } = useWords();
  if (!failure) return null;
  return (
    <Notice tone="late" alert>
      <p>{isGone(failure) ? t('elsewhere.folderGone') : t(`errors.${failure.code}`)}</p>
    </Notice>
  );
}

/** Something was being done in a folder that stood there a moment ago: a disk was pulled out, or the folder moved. */
function isGone({ code, failure }: CallFailed): boolean {
  return code === 'no-vault' && failure.details?.['attempt'] !== undefined;
}
