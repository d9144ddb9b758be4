/** The pages of exhibits as they stand in a record. */
export const sheets = {
  blankBelow: 'the blank lower part of the page is left out',
} as const;
