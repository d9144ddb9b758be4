import type { Translation } from '../translate.ts';

/** Amit a papír a készítő neve helyett mond, amíg nincs név. */
export const unnamed = {
  notGiven: 'név nincs megadva',
  checklist: '{{client}} részére',
  statement: 'állapot: {{day}}',
  who: 'A nevem ______________________. A kivonatban szereplő bejegyzéseket én írtam.',
} as const satisfies Translation<'hu'>['unnamed'];
