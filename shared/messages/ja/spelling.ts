import type { Translation } from '../translate.ts';

export const spelling = {
  title: 'スペルチェック',
  lead: '単語リストにない単語には、入力中に下線が付きます。リストはプログラムに付属しています。入力した内容がどこかに送信されることはありません。日本語のリストはありません。',
  languages: 'チェックする言語',
  system: 'このコンピューターに設定された言語でスペルをチェックする',
  added: '追加した単語',
  addedHint:
    '記録帳の外、このプログラムの設定と同じ場所に保存されます。このコンピューターを使うほかの人が読める可能性があります。',
  noneAdded: 'まだありません。入力中に単語を右クリックすると追加できます。',
  protectedHint: '記録帳をパスフレーズで保護している間は、単語を追加できません。記録帳の外で読める状態になるためです。',
  menu: {
    none: '候補なし',
    add: '単語リストに追加',
    languages: 'スペルチェックの言語',
  },
} as const satisfies Translation<'ja'>['spelling'];
