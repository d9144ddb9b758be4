import type { Translation } from '../translate.ts';

/** Wybieranie wpisów w długim dzienniku. */
export const picking = {
  earlier: 'Pokaż wcześniejsze',
  left_one: '{{count}} wcześniejszego wpisu nie widać; można go też znaleźć po słowie.',
  left_few: '{{count}} wcześniejszych wpisów nie widać; można je też znaleźć po słowie.',
  left_many: '{{count}} wcześniejszych wpisów nie widać; można je też znaleźć po słowie.',
  left_other: '{{count}} wcześniejszego wpisu nie widać; można je też znaleźć po słowie.',
  use: 'Wybierz',
  incidentTitle: 'Który incydent?',
  incidentText:
    'Zapis opowie o tym jednym, razem z tym, do czego się odwołuje, i z tym, co odwołuje się do niego. Można też wybrać wyznaczoną granicę albo różnicę zdań.',
  other: 'Wybierz inny…',
} as const satisfies Translation<'pl'>['picking'];
