import type { Translation } from '../translate.ts';

/** Przegląd tego, co odczytano, przed zapisaniem. */
export const reviewing = {
  inThread: '{{at}} z {{of}} w tej korespondencji',
  everything: 'Pokaż znów wszystko',
  leaveOthers_one: 'Pomiń jeszcze {{count}} osobę',
  leaveOthers_few: 'Pomiń pozostałe {{count}} osoby',
  leaveOthers_many: 'Pomiń pozostałych {{count}} osób',
  leaveOthers_other: 'Pomiń pozostałe {{count}} osoby',
  nobodys: 'pominięte: niczyje',
  left: 'pominięte',
  unassigned: 'nie wiadomo, czyje',
  leftCount_one: 'Pominięte: {{count}}',
  leftCount_few: 'Pominięte: {{count}}',
  leftCount_many: 'Pominięte: {{count}}',
  leftCount_other: 'Pominięte: {{count}}',
  unassignedCount_one: 'Nie wiadomo, czyje: {{count}}',
  unassignedCount_few: 'Nie wiadomo, czyje: {{count}}',
  unassignedCount_many: 'Nie wiadomo, czyje: {{count}}',
  unassignedCount_other: 'Nie wiadomo, czyje: {{count}}',
} as const satisfies Translation<'pl'>['reviewing'];
