import type { Translation } from '../translate.ts';

/** Összeg, ahogy egy űrlapon beírják. */
export const typedSum = {
  otherCurrency: 'Más pénznemben? Írja az összeg mellé: {{example}}.',
} as const satisfies Translation<'hu'>['typedSum'];
