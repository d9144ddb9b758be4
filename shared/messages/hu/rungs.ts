/** From when on the next reminder or letter is due, beside a line of Today. */
export const rungs = {
  nudge: 'következő emlékeztető: {{day}} napjától',
  letter: 'következő levél: {{day}} napjától',
} as const;
