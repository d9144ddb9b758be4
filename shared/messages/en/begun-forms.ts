/** How forms are called that stand as drafts under Today. */
export const begunForms = {
  withdrawal: 'Withdrawal',
} as const;
