import type { Translation } from '../translate.ts';

/** Egymásra válaszoló levelek a naplóban. */
export const exchange = {
  answers: 'válasz erre: {{entry}}. bejegyzés',
  place: '{{at}}. levél ebben a levelezésben, összesen {{of}}',
  title: 'A levelezés levelei',
} as const satisfies Translation<'hu'>['exchange'];
