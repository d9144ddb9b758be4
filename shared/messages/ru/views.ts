import type { Translation } from '../translate.ts';

/** Виды ленты времени, сохранённые под именем, и её видимые дорожки. */
export const views = {
  saved: 'Сохранённые виды',
  lanes: 'Дорожки',
  allLanes: 'Все дорожки',
  none: 'Пока нет. Приблизьте то, что важно, выберите дорожки и дайте этому виду название.',
  name: 'Название этого вида',
  save: 'Сохранить вид',
  replaced: 'Вид с таким именем будет заменён.',
  discard: 'Отбросить «{{name}}»',
  kept: 'Вид «{{name}}» сохранён.',
  everything: 'За всё время',
  record: 'Составить хронику по этому виду',
} as const satisfies Translation<'ru'>['views'];
