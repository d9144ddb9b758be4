import type { Translation } from '../translate.ts';

/** Golygon o’r llinell amser a gedwir dan enw, a pha resi sydd i’w gweld. */
export const views = {
  saved: 'Golygon a gadwyd',
  lanes: 'Rhesi',
  allLanes: 'Pob rhes',
  none: 'Dim eto. Chwyddwch at yr hyn sy’n bwysig, dewiswch resi, a rhowch enw i’r olwg.',
  name: 'Enw’r olwg hon',
  save: 'Cadw’r olwg',
  replaced: 'Mae’n cymryd lle’r olwg o’r un enw.',
  discard: 'Taflu “{{name}}”',
  kept: 'Cadwyd “{{name}}”.',
  everything: 'Popeth',
  record: 'Gwneud adroddiad o’r olwg hon',
} as const satisfies Translation<'cy'>['views'];
