/** Incidents counted by the patterns whose signs they bear. */
export const patternCounts = {
  title: 'Mintázatok szerint',
  lead: 'Egy eset minden olyan mintázatnál számít, amelyhez valamelyik jele tartozik; ez nem ítélet.',
  table: 'Hányszor rögzítette az egyes mintázatok jeleit',
  pattern: 'Mintázat',
} as const;
