import type { Translation } from '../../translate.ts';

/** Lists of entries: those behind a figure, and those a reason rests on. */
export const entries = {
  none: 'Записей за этим нет.',
  more_one: 'и ещё {{count}} в журнале',
  more_few: 'и ещё {{count}} в журнале',
  more_many: 'и ещё {{count}} в журнале',
  more_other: 'и ещё {{count}} в журнале',
  open: 'Открыть в записях',
  find: 'Найти в записях',
  pickTitle: 'Какие записи это показывают?',
  pickText: 'Причина держится на записанном. Выберите хотя бы одну запись.',
  pickNone: 'Подходящих записей нет.',
  all: 'Все записи',
  chosen_one: 'выбрана {{count}} запись',
  chosen_few: 'выбраны {{count}} записи',
  chosen_many: 'выбрано {{count}} записей',
  chosen_other: 'выбрано {{count}} записи',
  use: 'Взять эти',
  cited: 'запись {{cite}}',
  struck: 'отозвана',
} as const satisfies Translation<'ru'>['places']['entries'];
