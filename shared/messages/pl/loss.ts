import type { Translation } from '../translate.ts';

/** A client whose folder is lost for good, and saying so once. */
export const loss = {
  unnamed: 'Klient, którego nazwa nie jest tu już znana',
  known: '{{name}} · wpisy: {{entries}}',
  offer: 'Utracony na dobre…',
  title: 'Utracony na dobre',
  text: 'Niczego to nie usuwa ani nie zaciera: zapisuje się, z podaną przyczyną i dzisiejszą datą, że folderu tego klienta nie da się przywrócić. Sprawdzanie dziennika wymienia go odtąd bez alarmu. Jeśli folder wróci, znów będzie odczytywany.',
  advice: 'Najpierw zajrzyj do kopii zapasowych: w przywróconej kopii klient jest taki, jaki był wtedy.',
  why: 'Co się stało z folderem',
  whyHint: 'Na przykład: stary dysk się zepsuł, a w żadnej kopii go nie było.',
  act: 'Zapisz utratę',
} as const satisfies Translation<'pl'>['loss'];
