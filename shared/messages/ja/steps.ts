/** 対応手順の、済んだものと次のもの。 */
export const steps = {
  next: '次はこれ',
  taken: '{{day}}に実施済み',
  letter: '連絡文：{{letter}}…',
  place: '{{place}}を見る',
  write: '書き留める：{{kind}}',
} as const;
