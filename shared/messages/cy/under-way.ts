import type { Translation } from '../translate.ts';

/** Yr hyn a ddywedir am waith hir tra mae’n rhedeg. */
export const underWay = {
  secondsLeft: 'tua {{seconds}} eiliad ar ôl',
  minutesLeft: 'tua {{minutes}} mun ar ôl',
} as const satisfies Translation<'cy'>['underWay'];
