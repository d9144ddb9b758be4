import type { Translation } from '../translate.ts';

/** A bizonyítékok oldalai a jegyzőkönyvben. */
export const sheets = {
  blankBelow: 'az oldal üres alsó része kimaradt',
} as const satisfies Translation<'hu'>['sheets'];
