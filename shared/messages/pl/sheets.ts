import type { Translation } from '../translate.ts';

/** Strony załączników w zapisie współpracy. */
export const sheets = {
  blankBelow: 'pominięto pustą dolną część strony',
} as const satisfies Translation<'pl'>['sheets'];
