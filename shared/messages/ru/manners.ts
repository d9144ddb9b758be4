import type { Translation } from '../translate.ts';

/** How the window behaves: what it asks before something is lost. */
export const manners = {
  leave: {
    question: 'Введённое здесь ещё не записано. Закрыть без записи?',
    leave: 'Закрыть без записи',
    stay: 'Писать дальше',
  },
} as const satisfies Translation<'ru'>['manners'];
