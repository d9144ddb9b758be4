/** Opening a journal for somebody with whom nothing is agreed yet. */
export const prospects = {
  open: 'Nic jeszcze nie uzgodniono: potencjalny klient',
} as const;
