import type { Translation } from '../translate.ts';

/** Bejegyzés választása hosszú naplóból. */
export const picking = {
  earlier: 'Korábbiak mutatása',
  left_one: '{{count}} korábbi bejegyzés nem látszik; szóra keresve az is megtalálható.',
  left_other: '{{count}} korábbi bejegyzés nem látszik; szóra keresve azok is megtalálhatók.',
  use: 'Kiválasztás',
  incidentTitle: 'Melyik eset?',
  incidentText:
    'A kivonat csak erről szól, azzal együtt, amire hivatkozik, és ami rá hivatkozik. Kimondott határ vagy nézeteltérés is választható.',
  other: 'Másik választása…',
} as const satisfies Translation<'hu'>['picking'];
