import type { Translation } from '../translate.ts';

/** Obrazy i dokumenty wśród tego, co przenoszone. */
export const bringing = {
  papers: 'Obrazy i pliki PDF',
  shows: 'Co tu widać',
  closer: 'Obejrzyj {{name}}',
  closed: 'Nie da się tego tutaj pokazać.',
  byName: 'czas z nazwy pliku',
  byFile: 'czas samego pliku',
  join: 'Pokazuje to samo co plik powyżej',
  joined: 'razem z: {{what}}',
  apart: 'Znów osobno',
  whoseOne: 'Do czyjego dziennika: {{who}}',
} as const satisfies Translation<'pl'>['bringing'];
