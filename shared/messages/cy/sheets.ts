import type { Translation } from '../translate.ts';

/** Tudalennau’r arddangosion fel y safant mewn cofnod. */
export const sheets = {
  blankBelow: 'hepgorwyd rhan isaf y dudalen, sy’n wag',
} as const satisfies Translation<'cy'>['sheets'];
