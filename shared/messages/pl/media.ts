import type { Translation } from '../translate.ts';

export const media = {
  inForm: '{{name}}, {{form}}',
  picture: 'Obraz',
  sound: 'Dźwięk',
  film: 'Film',
  mail: 'E-mail',
  mailbox: 'Skrzynka pocztowa',
  calendar: 'Kalendarz',
  table: 'Tabela',
  document: 'Dokument',
  page: 'Strona internetowa',
  text: 'Tekst',
  archive: 'Archiwum',
  file: 'Plik',
} as const satisfies Translation<'pl'>['media'];
