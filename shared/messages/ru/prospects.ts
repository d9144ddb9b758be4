/** Opening a journal for somebody with whom nothing is agreed yet. */
export const prospects = {
  open: 'Пока ни о чём не договорились: потенциальный клиент',
} as const;
