import type { Translation } from '../translate.ts';

/** Szkice innych komputerów i tego, zanim utracił swój własny folder. */
export const begunElsewhere = {
  title: 'Zaczęte gdzie indziej',
  lead: 'Na innym komputerze albo na tym, zanim utracono to, co przechowuje obok dziennika. To, co kontynuujesz tutaj, tam pozostaje bez zmian.',
  goOn: 'Kontynuuj tutaj',
  putAway: 'Nie pokazuj więcej',
  timer: 'Stoper',
  timerRuns: 'Tutaj działa już stoper. Najpierw go zatrzymaj.',
} as const satisfies Translation<'pl'>['begunElsewhere'];
