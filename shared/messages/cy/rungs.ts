/** From when on the next reminder or letter is due, beside a line of Today. */
export const rungs = {
  nudge: 'nodyn atgoffa nesaf o {{day}} ymlaen',
  letter: 'llythyr nesaf o {{day}} ymlaen',
} as const;
