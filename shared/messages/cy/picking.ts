import type { Translation } from '../translate.ts';

/** Dewis cofnodion o log hir. */
export const picking = {
  earlier: 'Dangos rhai cynharach',
  left_zero: 'Ni ddangosir {{count}} o gofnodion cynharach; gellir eu canfod drwy chwilio am air hefyd.',
  left_one: 'Ni ddangosir {{count}} cofnod cynharach; gellir ei ganfod drwy air hefyd.',
  left_two: 'Ni ddangosir {{count}} gofnod cynharach; gellir eu canfod drwy chwilio am air hefyd.',
  left_few: 'Ni ddangosir {{count}} chofnod cynharach; gellir eu canfod drwy chwilio am air hefyd.',
  left_many: 'Ni ddangosir {{count}} chofnod cynharach; gellir eu canfod drwy chwilio am air hefyd.',
  left_other: 'Ni ddangosir {{count}} cofnod cynharach; gellir eu canfod drwy chwilio am air hefyd.',
  use: 'Dewis',
  incidentTitle: 'Pa ddigwyddiad?',
  incidentText:
    'Mae’r adroddiad cofnodion yn adrodd hanes yr un hwn, gyda’r hyn y mae’n cyfeirio ato a’r hyn sy’n cyfeirio ato ef. Gellir dewis terfyn a nodwyd gennych neu anghytundeb hefyd.',
  other: 'Dewis un arall…',
} as const satisfies Translation<'cy'>['picking'];
