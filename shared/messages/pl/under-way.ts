import type { Translation } from '../translate.ts';

/** Co widać w czasie dłuższej pracy. */
export const underWay = {
  secondsLeft: 'zostało ok. {{seconds}} s',
  minutesLeft: 'zostało ok. {{minutes}} min',
} as const satisfies Translation<'pl'>['underWay'];
