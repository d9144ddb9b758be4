/** Camau patrwm, fel y’u cymerwyd. */
export const steps = {
  next: 'Nesaf',
  taken: 'gwnaed: {{day}}',
  letter: 'Llythyr: {{letter}}…',
  place: 'Agor: {{place}}',
  write: 'Cofnodi: {{kind}}',
} as const;
