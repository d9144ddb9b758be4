import { useEffect, useState } from 'react';
import type { LetterPause } from '../../shared/letters/pause.ts';
import { useWords } from '../app/Words.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that an answer to abuse is written soon after it, and until when it can wait. It goes away by itself when that time has come (seed C4c). */
export function PauseNotice({ until }: Pick<LetterPause, 'until'>) {
  const { t, format } = useWords();
  const [isOver, setOver] = useState(false);
  const end = Date.parse(until);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), Math.max(0, end - Date.now()));
    return () => clearTimeout(timer);
  }, [end]);
  if (isOver) return null;
  return (
    <Notice>
      <p>{t('letterPause.text', { time: format.timeAt(end) })}</p>
    </Notice>
  );
}
