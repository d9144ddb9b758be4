import type { Translation } from '../translate.ts';

/** Widoki osi czasu zachowane pod nazwą oraz to, które jej pasy widać. */
export const views = {
  saved: 'Zachowane widoki',
  lanes: 'Pasy',
  allLanes: 'Wszystkie pasy',
  none: 'Jeszcze żadnego nie ma. Przybliż to, co ważne, wybierz pasy i nadaj widokowi nazwę.',
  name: 'Nazwa tego widoku',
  save: 'Zachowaj widok',
  replaced: 'Zastąpi widok o tej samej nazwie.',
  discard: 'Odrzuć „{{name}}”',
  kept: 'Zachowano widok „{{name}}”.',
  everything: 'Cały czas',
  record: 'Sporządź zapis współpracy z tego widoku',
} as const satisfies Translation<'pl'>['views'];
