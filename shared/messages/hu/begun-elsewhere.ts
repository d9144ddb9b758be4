import type { Translation } from '../translate.ts';

/** Más számítógépek piszkozatai, és ezéi, mielőtt a saját mappája elveszett. */
export const begunElsewhere = {
  title: 'Máshol elkezdve',
  lead: 'Másik számítógépen, vagy ezen, mielőtt elveszett, amit a napló mellett tárol. Amit itt folytat, ott is megmarad úgy, ahogy van.',
  goOn: 'Folytatás itt',
  putAway: 'Ne látsszon többé',
  timer: 'Időmérő',
  timerRuns: 'Itt már fut egy időmérő. Előbb állítsa le.',
} as const satisfies Translation<'hu'>['begunElsewhere'];
