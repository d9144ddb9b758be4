/** What comes in, but not quite as it should: to be looked at again. */
export const secondLook = {
  title: 'What to look at again',
} as const;
