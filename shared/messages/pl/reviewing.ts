import type { Translation } from '../translate.ts';

/** Przegląd tego, co odczytano, przed zapisaniem. */
export const reviewing = {
  inThread: '{{at}} z {{of}} w tej korespondencji',
  everything: 'Znowu wszystko',
  leaveOthers_one: 'Pomiń jeszcze {{count}} osobę',
  leaveOthers_few: 'Pomiń pozostałe {{count}} osoby',
  leaveOthers_many: 'Pomiń pozostałych {{count}} osób',
  leaveOthers_other: 'Pomiń pozostałe {{count}} osoby',
} as const satisfies Translation<'pl'>['reviewing'];
