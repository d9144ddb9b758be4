/** Incidents counted by the patterns whose signs they bear. */
export const patternCounts = {
  title: 'Yn ôl patrwm',
  lead: 'Mae digwyddiad yn cyfrif ar gyfer pob patrwm sydd ag un o’i arwyddion; nid dyfarniad mo hynny.',
  table: 'Pa mor aml y cofnodwyd arwyddion pob patrwm',
  pattern: 'Patrwm',
} as const;
