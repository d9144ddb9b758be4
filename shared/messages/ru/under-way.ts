import type { Translation } from '../translate.ts';

/** Что сказано о долгой работе, пока она идёт. */
export const underWay = {
  secondsLeft: 'осталось около {{seconds}} с',
  minutesLeft: 'осталось около {{minutes}} мин',
} as const satisfies Translation<'ru'>['underWay'];
