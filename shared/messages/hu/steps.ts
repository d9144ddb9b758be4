/** Egy minta lépései, ahogyan megtörténtek. */
export const steps = {
  next: 'Most ez következik',
  taken: 'megtörtént: {{day}}',
} as const;
