import type { Translation } from '../translate.ts';

/** Az űrlapok nevei, amelyek piszkozatként állnak a Ma oldalon. */
export const begunForms = {
  withdrawal: 'Visszavonás',
  tooLate: '{{entry}}. bejegyzés: közben visszavonták',
  tooLateText:
    'A bejegyzést azután vonták vissza, hogy ezt elkezdte, ezért már semmi sem rögzíthető hozzá. Amit írt, itt áll: másolja ki, ha egy másik bejegyzéshez kell.',
} as const satisfies Translation<'hu'>['begunForms'];
