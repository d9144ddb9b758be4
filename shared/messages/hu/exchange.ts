import type { Translation } from '../translate.ts';

/** Egymásra válaszoló levelek a naplóban. */
export const exchange = {
  answers: 'válasz a(z) {{entry}}. bejegyzésre',
  place: '{{at}}. levél ebben a levelezésben, összesen {{of}}',
  title: 'Ennek a levelezésnek a levelei',
} as const satisfies Translation<'hu'>['exchange'];
