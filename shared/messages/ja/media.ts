import type { Translation } from '../translate.ts';

export const media = {
  inForm: '{{name}}（{{form}}）',
  picture: '画像',
  sound: '音声',
  film: '動画',
  mail: 'メール',
  mailbox: 'メールボックス',
  calendar: 'カレンダー',
  table: '表',
  document: '文書',
  page: 'ウェブページ',
  text: 'テキスト',
  archive: '圧縮ファイル',
  file: 'ファイル',
} as const satisfies Translation<'ja'>['media'];
