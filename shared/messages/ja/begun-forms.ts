import type { Translation } from '../translate.ts';

/** フォームの名前。下書きとして「今日」に並ぶ。 */
export const begunForms = {
  withdrawal: '取り消し',
  tooLate: '記録{{entry}}はその間に取り消されました',
  tooLateText:
    'これを書き始めた後に取り消されたため、この記録にはもう何も加えられません。書きかけの内容は下のとおりです。別の記録に使う場合はコピーしてください。',
} as const satisfies Translation<'ja'>['begunForms'];
