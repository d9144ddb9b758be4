import type { Translation } from '../translate.ts';

/** 壊れた記録帳をバックアップから修復する画面。 */
export const repair = {
  title: 'バックアップから修復',
  lead: 'この記録帳のバックアップまたは写しを選んでください。照合値で正しいと確かめられる行とファイルだけを取り込みます。今ある内容は別の場所に残し、何も削除しません。',
  act: 'バックアップを選ぶ…',
  running: '修復中…',
  done: '修復しました。すべて整合しています。',
  some: 'バックアップで確かめられる範囲で修復しました。',
  none: 'このバックアップに役立つものはありませんでした。何も変更していません。別のバックアップを試してください。',
  repaired: '元どおりになったもの',
  left: 'そのまま残したもの',
} as const satisfies Translation<'ja'>['repair'];
