import type { Translation } from '../translate.ts';

/** Az űrlapok nevei, amelyek piszkozatként állnak a Ma oldalon. */
export const begunForms = {
  withdrawal: 'Visszavonás',
} as const satisfies Translation<'hu'>['begunForms'];
