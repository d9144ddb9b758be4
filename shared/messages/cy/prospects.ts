/** Opening a journal for somebody with whom nothing is agreed yet. */
export const prospects = {
  open: 'Ni chytunwyd ar ddim eto: darpar gleient',
} as const;
