/** Camau patrwm, fel y’u cymerwyd. */
export const steps = {
  next: 'Nesaf',
  taken: 'gwnaed: {{day}}',
} as const;
