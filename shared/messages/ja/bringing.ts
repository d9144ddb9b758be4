import type { Translation } from '../translate.ts';

/** 取り込むもののうち、画像と文書。 */
export const bringing = {
  papers: '画像とPDF',
  shows: '内容の説明',
  closer: '{{name}}を見る',
  closed: 'ここでは表示できません。',
  byName: '日時はファイル名から',
  byFile: '日時はファイルの更新日時から',
  join: '上と同じ内容としてまとめる',
  joined: '一緒に記録：{{what}}',
  apart: '別々に戻す',
  whoseOne: 'どの記録帳か：{{who}}',
} as const satisfies Translation<'ja'>['bringing'];
