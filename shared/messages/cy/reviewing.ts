import type { Translation } from '../translate.ts';

/** Edrych drwy’r hyn a ddarllenwyd, cyn ei gofnodi. */
export const reviewing = {
  inThread: '{{at}} o {{of}} yn yr ohebiaeth hon',
  everything: 'Dangos popeth eto',
  leaveOthers_zero: 'Hepgor y {{count}} arall',
  leaveOthers_one: 'Hepgor y {{count}} arall',
  leaveOthers_two: 'Hepgor y {{count}} arall',
  leaveOthers_few: 'Hepgor y {{count}} arall',
  leaveOthers_many: 'Hepgor y {{count}} arall',
  leaveOthers_other: 'Hepgor y {{count}} arall',
  nobodys: 'hepgorir: eiddo neb',
  left: 'hepgorir',
  unassigned: 'ni ddywedodd neb eiddo pwy',
  leftCount_zero: 'Hepgorir {{count}}',
  leftCount_one: 'Hepgorir {{count}}',
  leftCount_two: 'Hepgorir {{count}}',
  leftCount_few: 'Hepgorir {{count}}',
  leftCount_many: 'Hepgorir {{count}}',
  leftCount_other: 'Hepgorir {{count}}',
  unassignedCount_zero: '{{count}}: ni ddywedodd neb eiddo pwy',
  unassignedCount_one: '{{count}}: ni ddywedodd neb eiddo pwy',
  unassignedCount_two: '{{count}}: ni ddywedodd neb eiddo pwy',
  unassignedCount_few: '{{count}}: ni ddywedodd neb eiddo pwy',
  unassignedCount_many: '{{count}}: ni ddywedodd neb eiddo pwy',
  unassignedCount_other: '{{count}}: ni ddywedodd neb eiddo pwy',
} as const satisfies Translation<'cy'>['reviewing'];
