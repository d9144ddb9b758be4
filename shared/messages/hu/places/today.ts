import type { Translation } from '../../translate.ts';

/** The first page of the day. */
export const today = {
  drafts: 'Befejezésre vár',
  draftsHint: 'Elkezdve, de még nincs rögzítve.',
  draftEmpty: 'még üres',
  draftBegun: 'elkezdve: {{day}} {{time}}',
  go: 'Folytatás',
  whose: 'Kiről szól?',
  discard: 'Eldobás',
  discardTitle: 'Eldobja ezt a piszkozatot?',
  discardText: 'A piszkozat soha nem lett rögzítve. Ha eldobja, végleg elvész.',
  noClient: 'még nincs ügyfél',
  waiting: 'Nyitott és várakozó',
  leaving: 'Elengedés alatt',
  leavingGo: 'Az átadás folytatása',
  quiet: 'Semmi sem esedékes, és semmi sem vár befejezésre.',
  anything: 'Van mit rögzíteni?',
  capture: 'Leírom',
} as const satisfies Translation<'hu'>['places']['today'];
