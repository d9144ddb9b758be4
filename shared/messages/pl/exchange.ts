import type { Translation } from '../translate.ts';

/** Maile w dzienniku, które odpowiadają sobie nawzajem. */
export const exchange = {
  answers: 'odpowiedź na wpis {{entry}}',
  place: 'mail {{at}} z {{of}} w tej korespondencji',
  title: 'Maile tej korespondencji',
} as const satisfies Translation<'pl'>['exchange'];
