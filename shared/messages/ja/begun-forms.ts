import type { Translation } from '../translate.ts';

/** フォームの名前。下書きとして「今日」に並ぶ。 */
export const begunForms = {
  withdrawal: '取り消し',
} as const satisfies Translation<'ja'>['begunForms'];
