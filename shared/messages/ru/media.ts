import type { Translation } from '../translate.ts';

export const media = {
  inForm: '{{name}}, {{form}}',
  picture: 'Изображение',
  sound: 'Звук',
  film: 'Видео',
  mail: 'Письмо',
  mailbox: 'Почтовый ящик',
  calendar: 'Календарь',
  table: 'Таблица',
  document: 'Документ',
  page: 'Веб-страница',
  text: 'Текст',
  archive: 'Архив',
  file: 'Файл',
} as const satisfies Translation<'ru'>['media'];
