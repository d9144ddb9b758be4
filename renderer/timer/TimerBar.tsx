import { Pause, Play, Square } from 'lucide-react';
import { isRunning } from '../../shared/timer.ts';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { AwayQuestion } from './AwayQuestion.tsx';
import { Elapsed } from './Elapsed.tsx';
import { StopTimer } from './StopTimer.tsx';
import styles from './TimerBar.module.css';
import { useTimerControls } from './timer-context.ts';
import { usePauseOnStop } from './usePauseOnStop.ts';

/** The timer at the window's foot, wherever one is, while there is one. */
export function TimerBar({ clients }: { clients: readonly ClientSummary[] }) {
  const { t } = useWords();
  const controls = useTimerControls();
  const isStopped = usePauseOnStop(controls);
  if (!controls?.timer) return null;
  const { timer, pause, resume, askStop, isStopping, failure } = controls;
  const name = clients.find(({ id }) => id === timer.client)?.name ?? '';
  const running = isRunning(timer);
  return (
    <footer className={styles['bar']} aria-label={t('money.timer.label')}>
      <span className={styles['time']}>
        <Elapsed timer={timer} />
      </span>
      <span className={styles['who']}>
        {t(running ? 'money.timer.running' : 'money.timer.paused', { client: name })}
      </span>
      {isStopped && <Chip tone="late">{t('money.timer.stopped')}</Chip>}
      <AwayQuestion controls={controls} />
      <FailureNotice failure={failure} />
      <span className={styles['acts']}>
        <Button look="quiet" onPress={running ? pause : resume}>
          {running ? <Pause aria-hidden /> : <Play aria-hidden />}
          {t(running ? 'money.timer.pause' : 'money.timer.resume')}
        </Button>
        <Button look="step" onPress={() => askStop(true)}>
          <Square aria-hidden />
          {t('money.timer.stop')}
        </Button>
      </span>
      {isStopping && <StopTimer controls={controls} timer={timer} clientName={name} />}
    </footer>
  );
}
