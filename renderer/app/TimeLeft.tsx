import { useEffect, useState } from 'react';
import { listen } from '../bridge.ts';
import { inSteps, secondsLeft, type Stand } from './time-left.ts';
import { useWords } from './Words.tsx';

/** How long a work of a kind will still take, once that can be said. */
export function TimeLeft({ job }: { job: 'report' | 'takeout' | 'import' | 'exhibit' }) {
  const { t } = useWords();
  const [stands, setStands] = useState<{ readonly began: Stand; readonly last: Stand }>();
  // Hears from the main process how far it is, and looks at the window's clock then.
  useEffect(
    () =>
      listen((happening) => {
        if (happening.name !== 'progress' || happening.payload.job !== job) return;
        const { done, total } = happening.payload;
        const last = { at: performance.now() / 1000, share: done / Math.max(1, total) };
        setStands((before) => ({ began: before && before.began.share <= last.share ? before.began : last, last }));
      }),
    [job],
  );
  const left = stands && secondsLeft(stands.began, stands.last);
  if (left === undefined) return null;
  const said = inSteps(left);
  return <span>{'minutes' in said ? t('underWay.minutesLeft', said) : t('underWay.secondsLeft', said)}</span>;
}
