import { useQuery } from '@tanstack/react-query';
import type { Day } from '../../shared/fields.ts';
import { localDay, type Stamp } from '../../shared/journal/time.ts';
import { asking } from './asking.ts';

/** The zone this computer is in. */
export const zoneHere: string = new Intl.DateTimeFormat().resolvedOptions().timeZone;

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
  return { at: now.toISOString(), zone: zoneHere, offset: 0 - now.getTimezoneOffset() };
}
