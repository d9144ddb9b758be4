import type { Translation } from '../../translate.ts';

export const today = {
  drafts: '書きかけ',
  draftsHint: '書き始めて、まだ記録していないもの。',
  draftEmpty: 'まだ何も書かれていません',
  draftBegun: '{{day}} {{time}}に書き始め',
  go: '続ける',
  whose: 'どのクライアントのことですか？',
  discard: '捨てる',
  discardTitle: 'この下書きを捨てますか？',
  discardText: '下書きは記録されていません。捨てると元に戻せません。',
  noClient: 'クライアント未定',
  waiting: '対応待ち',
  leaving: '取引の終了',
  leavingGo: '引き継ぎを続ける',
  quiet: '期限の来たものも、書きかけのものもありません。',
  anything: '記録することはありますか？',
  capture: '書き留める',
} as const satisfies Translation<'ja'>['places']['today'];
