/** From when on the next reminder or letter is due, beside a line of Today. */
export const rungs = {
  nudge: 'next reminder from {{day}} on',
  letter: 'next letter from {{day}} on',
} as const;
