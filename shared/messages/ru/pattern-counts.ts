/** Incidents counted by the patterns whose signs they bear. */
export const patternCounts = {
  title: 'По сценариям',
  lead: 'Инцидент считается для каждого сценария, к которому относится один из его признаков; это не приговор.',
  table: 'Сколько раз записаны признаки каждого сценария',
  pattern: 'Сценарий',
} as const;
