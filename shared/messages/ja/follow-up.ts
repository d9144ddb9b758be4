/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'アクセス権をもらっていない',
  nothingToHandOver: 'アクセス権をもらっていないため、引き継ぐものなし',
  letIn: 'アクセス権を受け取った…',
  onPaper: 'アクセス権なし',
  stopText:
    '手紙では作業を止めると伝えました。ここでも止めますか。タイマーが止まり、それでも記録した時間は「停止中の作業」として残ります。',
  stop: '作業を止める',
  resumeText: '手紙では作業を再開すると伝えました。ここでも再開しますか。',
} as const;
