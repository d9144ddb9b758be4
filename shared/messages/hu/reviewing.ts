import type { Translation } from '../translate.ts';

/** A beolvasottak átnézése, mielőtt rögzítené. */
export const reviewing = {
  inThread: '{{at}}. a {{of}} közül ebben a levelezésben',
  everything: 'Újra minden',
  leaveOthers_one: 'A többi {{count}} kihagyása',
  leaveOthers_other: 'A többi {{count}} kihagyása',
  nobodys: 'kimarad: senkié',
  left: 'kimarad',
  unassigned: 'nem derült ki, kié',
  leftCount_one: '{{count}} kimarad',
  leftCount_other: '{{count}} kimarad',
  unassignedCount_one: '{{count}} esetében nem derült ki, kié',
  unassignedCount_other: '{{count}} esetében nem derült ki, kié',
} as const satisfies Translation<'hu'>['reviewing'];
