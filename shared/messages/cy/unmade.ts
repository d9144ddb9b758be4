import type { Translation } from '../translate.ts';

/** What was not made, because the part of the program that makes it stopped. */
export const unmade = {
  pdf: 'Ni wnaed y PDF: stopiodd y rhan o’r rhaglen sy’n ei wneud. Ni chofnodwyd adroddiad, ac mae unrhyw ffeil a oedd yno o’r blaen fel yr oedd. Rhag ofn bod y cof yn brin, caewch raglenni eraill a rhowch gynnig arall arni; mae angen llai ohono ar gyfnod byrrach neu lai o arddangosion.',
  page: 'Nid oedd modd llunio’r dudalen hon. Ni newidiwyd dim, a gellir gwneud yr adroddiad o hyd. Edrychwch ar dudalen arall, neu rhowch gynnig arall arni.',
} as const satisfies Translation<'cy'>['unmade'];
