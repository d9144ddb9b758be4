import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isRunning } from '../../shared/timer.ts';
import { asking } from '../app/asking.ts';
import type { TimerControls } from './useTimer.ts';

/** Whether work is stopped for the client the timer runs for. A stop that comes while it runs makes it hold still. */
export function usePauseOnStop(controls: TimerControls | undefined): boolean {
  const client = controls?.timer?.client;
  const view = useQuery({
    ...asking('money.view', { client: client ?? ('' as never) }), // asked only where there is one
    enabled: client !== undefined,
  }).data;
  const isStopped = view?.stopWork.stopped;
  const before = useRef<{ readonly client: typeof client; readonly isStopped: boolean | undefined }>(undefined);
  // Hears, through the cache that the main process keeps true, that a stop was recorded.
  useEffect(() => {
    const was = before.current;
    before.current = { client, isStopped };
    const isNews = was?.client === client && was?.isStopped === false && isStopped === true;
    if (isNews && controls?.timer && isRunning(controls.timer)) controls.pause();
  }, [client, isStopped, controls]);
  return isStopped === true;
}
