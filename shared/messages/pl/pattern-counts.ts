/** Incidents counted by the patterns whose signs they bear. */
export const patternCounts = {
  title: 'Według wzorców',
  lead: 'Incydent liczy się przy każdym wzorcu, do którego należy któryś z jego sygnałów; to nie wyrok.',
  table: 'Ile razy zapisano sygnały każdego wzorca',
  pattern: 'Wzorzec',
} as const;
