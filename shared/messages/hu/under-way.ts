import type { Translation } from '../translate.ts';

/** Amit hosszabb munka közben mutatunk. */
export const underWay = {
  secondsLeft: 'kb. {{seconds}} mp van hátra',
  minutesLeft: 'kb. {{minutes}} perc van hátra',
} as const satisfies Translation<'hu'>['underWay'];
