import type { Translation } from '../translate.ts';

/** 読み込んだものを、記録する前に見直す。 */
export const reviewing = {
  inThread: 'このやり取りの {{of}} 通中 {{at}} 通目',
  everything: 'すべてに戻る',
  leaveOthers_other: 'ほかの {{count}} 人を除く',
  nobodys: '除外：だれのものでもない',
  left: '除外',
  unassigned: 'だれのものか未指定',
  leftCount_other: '{{count}} 件を除外',
  unassignedCount_other: '{{count}} 件はだれのものか未指定',
} as const satisfies Translation<'ja'>['reviewing'];
