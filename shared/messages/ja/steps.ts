/** 対応手順の、済んだものと次のもの。 */
export const steps = {
  next: '次はこれ',
  taken: '{{day}}に実施済み',
} as const;
