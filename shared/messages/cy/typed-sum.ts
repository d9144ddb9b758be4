import type { Translation } from '../translate.ts';

/** Swm fel y’i teipir mewn ffurflen. */
export const typedSum = {
  otherCurrency: 'Arian cyfred arall? Ysgrifennwch ef gyda’r swm: {{example}}.',
} as const satisfies Translation<'cy'>['typedSum'];
