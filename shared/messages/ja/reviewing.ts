import type { Translation } from '../translate.ts';

/** 読み込んだものを、記録する前に見直す。 */
export const reviewing = {
  inThread: 'このやり取りの{{of}}通中{{at}}通目',
  everything: 'すべてに戻る',
  leaveOthers_other: 'ほかの{{count}}人は取り込まない',
  nobodys: '取り込まない：関係なし',
  left: '取り込まない',
  unassigned: '誰のものか未指定',
  leftCount_other: '{{count}}件は取り込まない',
  unassignedCount_other: '{{count}}件は誰のものか未指定',
} as const satisfies Translation<'ja'>['reviewing'];
