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
} as const satisfies Translation<'cy'>['reviewing'];
