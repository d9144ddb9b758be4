/** Opening a journal for somebody with whom nothing is agreed yet. */
export const prospects = {
  open: 'Nothing is agreed yet: a prospect',
} as const;
