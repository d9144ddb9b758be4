/** Incidents counted by the patterns whose signs they bear. */
export const patternCounts = {
  title: 'By pattern',
  lead: 'An incident counts for every pattern that has one of its signs; that is no verdict.',
  table: 'How often each pattern’s signs were recorded',
  pattern: 'Pattern',
} as const;
