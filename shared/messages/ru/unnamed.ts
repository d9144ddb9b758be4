import type { Translation } from '../translate.ts';

/** Что стоит на бумаге вместо имени автора, пока его нет. */
export const unnamed = {
  notGiven: 'имя не указано',
  checklist: 'Клиент: {{client}}',
  statement: 'по состоянию на {{day}}',
  who: 'Я, ______________________, — автор записей этой хроники.',
} as const satisfies Translation<'ru'>['unnamed'];
