import { useEffect, useState } from 'react';
import type { LetterPause } from '../../shared/letters/pause.ts';
import { useNow } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that an answer to abuse is written soon after it, and until when it can wait. It goes away by itself when that time has come (seed C4c). */
export function PauseNotice({ until }: Pick<LetterPause, 'until'>) {
  const { t, format } = useWords();
  const [isOver, setOver] = useState(false);
  const end = Date.parse(until);
  const left = Math.max(0, end - Date.parse(useNow()().at));
  // Wakes when the time has come; of a sample, whose clock stands still, after as long as it would take.
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), left);
    return () => clearTimeout(timer);
  }, [left]);
  if (isOver) return null;
  return (
    <Notice>
      <p>{t('letterPause.text', { time: format.timeAt(end) })}</p>
    </Notice>
  );
}
