import type { Translation } from '../translate.ts';

/** Wybieranie wpisów w długim dzienniku. */
export const picking = {
  earlier: 'Pokaż wcześniejsze',
  left_one: '{{count}} wcześniejszego wpisu nie widać; znajdzie go też słowo.',
  left_few: '{{count}} wcześniejszych wpisów nie widać; znajdzie je też słowo.',
  left_many: '{{count}} wcześniejszych wpisów nie widać; znajdzie je też słowo.',
  left_other: '{{count}} wcześniejszego wpisu nie widać; znajdzie je też słowo.',
  use: 'Wybierz',
  incidentTitle: 'Który incydent?',
  incidentText:
    'Zapis opowie o tym jednym, razem z tym, do czego się odwołuje i co odwołuje się do niego. Można też wybrać wyznaczoną granicę albo różnicę zdań.',
  other: 'Wybierz inny…',
} as const satisfies Translation<'pl'>['picking'];
