import type { Translation } from '../translate.ts';

export const media = {
  inForm: '{{name}}, {{form}}',
  picture: 'Kép',
  sound: 'Hangfelvétel',
  film: 'Videó',
  mail: 'E-mail',
  mailbox: 'Postafiók',
  calendar: 'Naptár',
  table: 'Táblázat',
  document: 'Dokumentum',
  page: 'Weboldal',
  text: 'Szöveg',
  archive: 'Tömörített fájl',
  file: 'Fájl',
} as const satisfies Translation<'hu'>['media'];
