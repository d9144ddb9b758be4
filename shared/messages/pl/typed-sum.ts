import type { Translation } from '../translate.ts';

/** Kwota wpisywana w formularzu. */
export const typedSum = {
  otherCurrency: 'Inna waluta? Wpisz ją przy kwocie: {{example}}.',
} as const satisfies Translation<'pl'>['typedSum'];
