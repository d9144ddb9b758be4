import type { Translation } from '../translate.ts';

/** 読み込んだものを、記録する前に見直す。 */
export const reviewing = {
  inThread: 'このやり取りの {{of}} 通中 {{at}} 通目',
  everything: 'すべてに戻る',
  leaveOthers_other: 'ほかの {{count}} 人を除く',
} as const satisfies Translation<'ja'>['reviewing'];
