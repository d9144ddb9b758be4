/** Incidents counted by the patterns whose signs they bear. */
export const patternCounts = {
  title: 'パターン別',
  lead: '出来事は、その兆候を含むすべてのパターンで数えます。断定ではありません。',
  table: 'パターンごとの兆候の記録回数',
  pattern: 'パターン',
} as const;
