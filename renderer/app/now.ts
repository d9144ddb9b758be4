import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Day } from '../../shared/fields.ts';
import { localDay, type Stamp } from '../../shared/journal/time.ts';
import { asking } from './asking.ts';
import { countAgain } from './happenings.ts';

/** The zone this computer is in now: it may travel while the window is open. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone this computer is in, for what is shown: looked at again when the window comes to the front, and every half a minute. */
export function useZone(): string {
  return useSyncExternalStore(whenItMayDiffer, zoneHere);
}

function whenItMayDiffer(look: () => void): () => void {
  window.addEventListener('focus', look);
  const timer = setInterval(look, 30_000);
  return () => {
    window.removeEventListener('focus', look);
    clearInterval(timer);
  };
}

/** Has everything counted anew once another day has begun: what is due, the days somebody is late or waited for, and the date that stands over them. */
export function useAnotherDay(): void {
  const cache = useQueryClient();
  const day = useSyncExternalStore(whenItMayDiffer, dayHere);
  const counted = useRef(day);
  // Follows the computer's clock.
  useEffect(() => {
    if (counted.current === day) return;
    counted.current = day;
    countAgain(cache);
  }, [cache, day]);
}

function dayHere(): Day {
  return localDay(stampNow());
}

/** This instant as the journal counts it: the sample's clock stands still, every other one goes. */
export function useNow(): () => Stamp {
  const sample = useQuery(asking('vault.status', {})).data?.sample;
  return () => sample ?? stampNow();
}

/** Today, as the journal counts it. */
export function useToday(): Day {
  return localDay(useNow()());
}

function stampNow(): Stamp {
  const now = new Date();
  return { at: now.toISOString(), zone: zoneHere(), offset: 0 - now.getTimezoneOffset() };
}
