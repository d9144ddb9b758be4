import type { Translation } from '../../translate.ts';

/** Lists of entries: those behind a figure, and those a reason rests on. */
export const entries = {
  none: 'Nincs mögötte bejegyzés.',
  more_one: 'és még {{count}} a naplóban',
  more_other: 'és még {{count}} a naplóban',
  open: 'Megnyitás a naplóban',
  find: 'Keresés a naplóban',
  pickTitle: 'Mely bejegyzések mutatják ezt?',
  pickText: 'Az indok azon alapul, amit rögzített. Válasszon legalább egy bejegyzést.',
  pickNone: 'Nincs találat.',
  all: 'Minden bejegyzés',
  chosen_one: '{{count}} bejegyzés kiválasztva',
  chosen_other: '{{count}} bejegyzés kiválasztva',
  use: 'Ezek legyenek',
  cited: '{{cite}}. bejegyzés',
  struck: 'visszavonva',
} as const satisfies Translation<'hu'>['places']['entries'];
