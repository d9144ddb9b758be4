import type { Translation } from '../translate.ts';

/** Lluniau a phapurau ymhlith yr hyn a ddygir i mewn. */
export const bringing = {
  papers: 'Lluniau a ffeiliau PDF',
  shows: 'Beth mae’n ei ddangos',
  closer: 'Edrych ar {{name}}',
  closed: 'Ni ellir ei ddangos yma.',
  byName: 'amser o enw’r ffeil',
  byFile: 'amser y ffeil',
  join: 'Yn dangos yr un peth â’r un uchod',
  joined: 'gyda: {{what}}',
  apart: 'Ar ei ben ei hun eto',
  whoseOne: 'Dyddlyfr pwy: {{who}}',
} as const satisfies Translation<'cy'>['bringing'];
