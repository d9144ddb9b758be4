import type { Translation } from '../translate.ts';

/** 作成者の氏名がまだないときに、紙面でその代わりに書くこと。 */
export const unnamed = {
  notGiven: '氏名の記載なし',
  checklist: '{{client}} 様',
  statement: '{{day}}現在',
  who: '私は______________________です。この経過記録に載る記録は、私が書きました。',
} as const satisfies Translation<'ja'>['unnamed'];
