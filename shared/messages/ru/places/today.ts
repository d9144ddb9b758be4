import type { Translation } from '../../translate.ts';

/** The first page of the day. */
export const today = {
  drafts: 'Закончить',
  draftsHint: 'Начато и ещё не записано.',
  draftEmpty: 'пока ничего не написано',
  draftBegun: 'начато {{day}} {{time}}',
  go: 'Продолжить',
  whose: 'О ком это?',
  discard: 'Выбросить',
  discardTitle: 'Выбросить этот черновик?',
  discardText: 'Черновик не был записан. Выброшенный черновик не вернуть.',
  noClient: 'клиент не выбран',
  waiting: 'Открыто и ждёт',
  leaving: 'Расставание',
  leavingGo: 'Продолжить передачу дел',
  quiet: 'Срочного нет, и ничто не ждёт завершения.',
  anything: 'Есть что записать?',
  capture: 'Записать',
} as const satisfies Translation<'ru'>['places']['today'];
