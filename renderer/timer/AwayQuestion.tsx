import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './TimerBar.module.css';
import type { TimerControls } from './useTimer.ts';

/** Asks whether time in which nobody was there belongs to the work. */
export function AwayQuestion({ controls: { timer, countAway } }: { controls: TimerControls }) {
  const { t, format } = useWords();
  const away = timer?.away;
  if (!away) return null;
  const span = { from: format.timeAt(Date.parse(away.from)), to: format.timeAt(Date.parse(away.to)) };
  return (
    <span className={styles['away']} role="status">
      <span>{t(away.why === 'idle' ? 'money.timer.idle' : 'money.timer.off', span)}</span>
      <Button look="step" onPress={() => countAway(false)}>
        {t('money.timer.leaveOut')}
      </Button>
      <Button look="quiet" onPress={() => countAway(true)}>
        {t('money.timer.count')}
      </Button>
    </span>
  );
}
