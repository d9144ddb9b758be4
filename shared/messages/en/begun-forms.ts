/** How forms are called that stand as drafts under Today. */
export const begunForms = {
  withdrawal: 'Withdrawal',
  tooLate: 'Entry {{entry}} was withdrawn meanwhile',
  tooLateText:
    'It was withdrawn after you had begun this, so nothing can be recorded to it any more. What you had written stands here: copy it if you need it in another entry.',
} as const;
