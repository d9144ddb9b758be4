/** Opening a journal for somebody with whom nothing is agreed yet. */
export const prospects = {
  open: 'まだ何も取り決めていない（見込みのクライアント）',
} as const;
