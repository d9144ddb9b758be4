import type { Translation } from '../translate.ts';

/** How the window behaves: what it asks before something is lost. */
export const manners = {
  leave: {
    question: 'To, co tu wpisano, nie jest jeszcze zapisane. Zamknąć bez zapisywania?',
    leave: 'Zamknij bez zapisywania',
    stay: 'Pisz dalej',
  },
} as const satisfies Translation<'pl'>['manners'];
