import type { Translation } from '../translate.ts';

/** Edrych drwy’r hyn a ddarllenwyd, cyn ei gofnodi. */
export const reviewing = {
  inThread: '{{at}} o {{of}} yn yr ohebiaeth hon',
  everything: 'Popeth eto',
  leaveOthers_zero: 'Gadael y {{count}} arall allan',
  leaveOthers_one: 'Gadael y {{count}} arall allan',
  leaveOthers_two: 'Gadael y {{count}} arall allan',
  leaveOthers_few: 'Gadael y {{count}} arall allan',
  leaveOthers_many: 'Gadael y {{count}} arall allan',
  leaveOthers_other: 'Gadael y {{count}} arall allan',
  nobodys: 'hepgorir: eiddo neb',
  left: 'hepgorir',
  unassigned: 'heb ddweud eiddo pwy',
  leftCount_zero: 'Hepgorir {{count}}',
  leftCount_one: 'Hepgorir {{count}}',
  leftCount_two: 'Hepgorir {{count}}',
  leftCount_few: 'Hepgorir {{count}}',
  leftCount_many: 'Hepgorir {{count}}',
  leftCount_other: 'Hepgorir {{count}}',
  unassignedCount_zero: '{{count}} heb ddweud eiddo pwy',
  unassignedCount_one: '{{count}} heb ddweud eiddo pwy',
  unassignedCount_two: '{{count}} heb ddweud eiddo pwy',
  unassignedCount_few: '{{count}} heb ddweud eiddo pwy',
  unassignedCount_many: '{{count}} heb ddweud eiddo pwy',
  unassignedCount_other: '{{count}} heb ddweud eiddo pwy',
} as const satisfies Translation<'cy'>['reviewing'];
