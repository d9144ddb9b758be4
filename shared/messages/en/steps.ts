/** The steps of a playbook as they were taken. */
export const steps = {
  next: 'Next',
  taken: 'done {{day}}',
  letter: 'Letter: {{letter}}…',
  place: 'Open: {{place}}',
  write: 'Write down: {{kind}}',
} as const;
