import type { Translation } from '../translate.ts';

/** Изображения и документы среди переносимого. */
export const bringing = {
  papers: 'Изображения и PDF',
  shows: 'Что здесь видно',
  closer: 'Посмотреть: {{name}}',
  closed: 'Здесь показать нельзя.',
  byName: 'время из имени файла',
  byFile: 'время самого файла',
  join: 'Показывает то же, что и предыдущее',
  joined: 'вместе с: {{what}}',
  apart: 'Снова отдельно',
  whoseOne: 'В чей журнал: {{who}}',
} as const satisfies Translation<'ru'>['bringing'];
