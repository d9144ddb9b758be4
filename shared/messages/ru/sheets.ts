import type { Translation } from '../translate.ts';

/** Страницы приложений в хронике. */
export const sheets = {
  blankBelow: 'пустая нижняя часть страницы не показана',
} as const satisfies Translation<'ru'>['sheets'];
