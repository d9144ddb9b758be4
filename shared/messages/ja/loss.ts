import type { Translation } from '../translate.ts';

/** A client whose folder is lost for good, and saying so once. */
export const loss = {
  unnamed: '名前が残っていないクライアント',
  known: '{{name}}・記録：{{entries}}件',
  offer: '失われたものとして記録…',
  title: '失われたものとして記録',
  text: 'これによって何かが削除されたり、忘れられたりすることはありません。このクライアントのフォルダーを元に戻せないことが、理由と今日の日付とともに記録されます。以後、記録帳の検証では、このことが警告なしで示されます。フォルダーが戻れば、また読み込まれます。',
  advice: '先にバックアップをご確認ください。復元したバックアップには、そのときのクライアントの記録が入っています。',
  why: 'フォルダーに何が起きたか',
  whyHint: '例：古いディスクが壊れ、どのバックアップにもなかった。',
  act: '失われたことを記録',
} as const satisfies Translation<'ja'>['loss'];
