import { useEffect, useState } from 'react';
import { isRunning, measured, type Timer } from '../../shared/timer.ts';

/** How long the timer has counted, `1:05`. */
export function Elapsed({ timer }: { timer: Timer }) {
  const [now, setNow] = useState(() => new Date());
  const running = isRunning(timer);
  // Reads the computer's clock again while the timer runs; the minute is what is shown.
  useEffect(() => {
    if (!running) return undefined;
    const tick = setInterval(() => setNow(new Date()), 5000);
    return () => clearInterval(tick);
  }, [running, timer]);
  const minutes = Math.floor(measured(timer, now) / 60_000);
  return (
    <time dateTime={`PT${minutes}M`} role="timer">
      {Math.floor(minutes / 60)}:{String(minutes % 60).padStart(2, '0')}
    </time>
  );
}
