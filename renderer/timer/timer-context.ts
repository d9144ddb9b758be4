import { createContext, useContext } from 'react';
import type { TimerControls } from './useTimer.ts';

export const TimerContext = createContext<TimerControls | undefined>(undefined);

/** The timer of this window; none in the small window of quick entry. */
export function useTimerControls(): TimerControls | undefined {
  return useContext(TimerContext);
}
