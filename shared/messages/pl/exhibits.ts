import type { Translation } from '../translate.ts';

export const exhibits = {
  drop: 'Upuść, aby zachować jako załącznik',
  keeping: 'Zachowywanie: {{name}}',
  stop: 'Zatrzymaj',
  fromClipboard: 'wklejono ze schowka',
  pastedName: 'Wklejono {{stamp}}',
  page: 'Strona',
  line: 'Wiersz',
  cite: 'Powołaj się na załącznik',
  saveCopyOf: 'Zapisz kopię {{number}}',
  copied: 'Zapisano kopię: {{name}}',
  saveCopy: 'Zapisz kopię załącznika',
} as const satisfies Translation<'pl'>['exhibits'];
