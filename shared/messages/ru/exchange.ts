import type { Translation } from '../translate.ts';

/** Письма журнала, отвечающие друг на друга. */
export const exchange = {
  answers: 'ответ на запись {{entry}}',
  place: 'письмо {{at}} из {{of}} в этой переписке',
  title: 'Письма этой переписки',
} as const satisfies Translation<'ru'>['exchange'];
