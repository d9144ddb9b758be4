/** Opening a journal for somebody with whom nothing is agreed yet. */
export const prospects = {
  open: 'Does dim wedi’i gytuno eto: darpar gleient',
} as const;
