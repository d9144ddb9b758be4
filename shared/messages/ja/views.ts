import type { Translation } from '../translate.ts';

/** 名前を付けて保存したタイムラインの表示と、表示する段。 */
export const views = {
  saved: '保存した表示',
  lanes: '段',
  allLanes: 'すべての段',
  none: 'まだありません。見たいところまで拡大し、段を選んで、名前を付けてください。',
  name: 'この表示の名前',
  save: '表示を保存',
  replaced: '同じ名前の表示は置き換えられます。',
  discard: '「{{name}}」を削除',
  kept: '「{{name}}」を保存しました。',
  everything: '全期間',
  record: 'この範囲の経過記録を作成',
} as const satisfies Translation<'ja'>['views'];
