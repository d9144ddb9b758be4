import type { Translation } from '../translate.ts';

/** A beolvasottak átnézése, mielőtt rögzítené. */
export const reviewing = {
  inThread: '{{at}}. levél ebben a levelezésben, összesen {{of}}',
  everything: 'Vissza az összeshez',
  leaveOthers_one: 'A többi {{count}} személy kihagyása',
  leaveOthers_other: 'A többi {{count}} személy kihagyása',
  nobodys: 'kimarad: senkié',
  left: 'kimarad',
  unassigned: 'nincs megadva, kihez tartozik',
  leftCount_one: '{{count}} kimarad',
  leftCount_other: '{{count}} kimarad',
  unassignedCount_one: '{{count}} találatnál nincs megadva, kihez tartozik',
  unassignedCount_other: '{{count}} találatnál nincs megadva, kihez tartozik',
} as const satisfies Translation<'hu'>['reviewing'];
