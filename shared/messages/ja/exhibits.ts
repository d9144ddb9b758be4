import type { Translation } from '../translate.ts';

export const exhibits = {
  drop: 'ここにドロップすると証拠資料として保管します',
  keeping: '{{name}}を保管しています',
  stop: '中止',
  fromClipboard: 'クリップボードから貼り付け',
  pastedName: '貼り付け {{stamp}}',
  page: 'ページ',
  line: '行',
  cite: '証拠資料を引用',
  saveCopyOf: '{{number}}の写しを保存',
  copied: '写しを保存しました：{{name}}',
  saveCopy: '証拠資料の写しを保存',
} as const satisfies Translation<'ja'>['exhibits'];
