import type { Translation } from '../translate.ts';

/** 記録帳の中の、やり取りされたメール。 */
export const exchange = {
  answers: '記録{{entry}}への返信',
  place: 'このやり取りの{{of}}通中{{at}}通目',
  title: 'このやり取りのメール',
} as const satisfies Translation<'ja'>['exchange'];
