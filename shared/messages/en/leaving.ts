/** Letting go, beside what is said on its screens: what was left open, one step for several accounts, and the letter at the end. */
export const leaving = {
  leftOpen: 'left open',
  sameFor: 'The same for',
  sameForAll: 'All of these',
  farewell: 'Letter: farewell…',
  endsHint: 'The farewell letter names this day.',
} as const;
