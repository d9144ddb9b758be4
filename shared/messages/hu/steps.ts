/** Egy minta lépései, ahogyan megtörténtek. */
export const steps = {
  next: 'Most ez következik',
  taken: 'megtörtént: {{day}}',
  letter: 'Levél: {{letter}}…',
  place: 'Megnyitás: {{place}}',
  write: 'Feljegyzés: {{kind}}',
} as const;
