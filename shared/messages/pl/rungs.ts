/** From when on the next reminder or letter is due, beside a line of Today. */
export const rungs = {
  nudge: 'następne przypomnienie od {{day}}',
  letter: 'następne pismo od {{day}}',
} as const;
