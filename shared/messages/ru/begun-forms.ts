import type { Translation } from '../translate.ts';

/** Названия форм, которые стоят черновиками на странице «Сегодня». */
export const begunForms = {
  withdrawal: 'Отзыв записи',
  tooLate: 'Запись {{entry}} тем временем отозвана',
  tooLateText:
    'Её отозвали после того, как это было начато, и записать к ней уже ничего нельзя. Вот что было написано: скопируйте, если это нужно в другой записи.',
} as const satisfies Translation<'ru'>['begunForms'];
