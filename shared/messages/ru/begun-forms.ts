import type { Translation } from '../translate.ts';

/** Названия форм, которые стоят черновиками на странице «Сегодня». */
export const begunForms = {
  withdrawal: 'Отзыв записи',
} as const satisfies Translation<'ru'>['begunForms'];
