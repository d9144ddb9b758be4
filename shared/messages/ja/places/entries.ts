import type { Translation } from '../../translate.ts';

export const entries = {
  none: '根拠となる記録はありません。',
  more_other: 'ほか{{count}}件はログにあります',
  open: 'ログで開く',
  find: 'ログで探す',
  pickTitle: 'これを示す記録を選ぶ',
  pickText: '理由は、記録されたことに基づきます。少なくとも1件選んでください。',
  pickNone: '該当する記録はありません。',
  all: 'すべての記録',
  chosen_other: '{{count}}件を選択中',
  use: 'これらを使う',
  cited: '記録{{cite}}',
  struck: '取り消し済み',
} as const satisfies Translation<'ja'>['places']['entries'];
