/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'アクセス権を受け取っていない',
  nothingToHandOver: 'アクセス権を受け取っていないため、引き継ぐものなし',
  letIn: 'アクセス権を受け取った…',
  onPaper: '私へのアクセス権の付与なし',
  stopText:
    '連絡文では、作業を停止すると伝えました。ここでも停止しますか？停止するとタイマーが止まり、その後に記録した時間は停止中の作業として残ります。',
  stop: '作業を停止',
  resumeText: '連絡文では、作業を再開すると伝えました。ここでも再開しますか？',
} as const;
