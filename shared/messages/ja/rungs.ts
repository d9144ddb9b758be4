/** From when on the next reminder or letter is due, beside a line of Today. */
export const rungs = {
  nudge: '次の催促は{{day}}から',
  letter: '次の連絡文は{{day}}から',
} as const;
