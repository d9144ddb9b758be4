import type { Translation } from '../translate.ts';

/** A beolvasottak átnézése, mielőtt rögzítené. */
export const reviewing = {
  inThread: '{{at}}. a {{of}} közül ebben a levelezésben',
  everything: 'Újra minden',
  leaveOthers_one: 'A többi {{count}} kihagyása',
  leaveOthers_other: 'A többi {{count}} kihagyása',
} as const satisfies Translation<'hu'>['reviewing'];
