/** The steps of a playbook as they were taken. */
export const steps = {
  next: 'Next',
  taken: 'done {{day}}',
} as const;
