import { vagueMemo } from '../../../shared/vague-memo.ts';
import { useWords } from '../../app/Words.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Asks once more where a memo would tell nobody what was done. It never keeps one from recording. */
export function VagueCaution({ memo }: { memo: string }) {
  const { t, language } = useWords();
  if (memo.trim() === '' || !vagueMemo(memo, language)) return null;
  return (
    <Notice>
      <p>{t('money.work.vague')}</p>
    </Notice>
  );
}
