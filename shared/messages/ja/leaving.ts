/** 取引の終わりについて、画面の文のほかに：やり残し、複数のアカウントへの同じ手順、最後の連絡文。 */
export const leaving = {
  leftOpen: '未完了のまま',
  sameFor: '次のアカウントにも同じ記録',
  sameForAll: 'すべて',
  farewell: '連絡文：取引終了の挨拶…',
  endsHint: '終了の挨拶に、この日付が載ります。',
} as const;
