import type { Translation } from '../translate.ts';

export const media = {
  inForm: '{{name}}, {{form}}',
  picture: 'Llun',
  sound: 'Sain',
  film: 'Fideo',
  mail: 'E-bost',
  mailbox: 'Blwch post',
  calendar: 'Calendr',
  table: 'Tabl',
  document: 'Dogfen',
  page: 'Tudalen we',
  text: 'Testun',
  archive: 'Archif',
  file: 'Ffeil',
} as const satisfies Translation<'cy'>['media'];
