/** Incidents counted by the patterns whose signs they bear. */
export const patternCounts = {
  title: 'パターン別',
  lead: '一つの出来事を、その兆候のいずれかを持つパターンすべてで数えます。判定ではありません。',
  table: 'パターンごとの兆候の記録回数',
  pattern: 'パターン',
} as const;
