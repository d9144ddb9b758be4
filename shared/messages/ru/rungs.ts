/** From when on the next reminder or letter is due, beside a line of Today. */
export const rungs = {
  nudge: 'следующее напоминание — начиная с {{day}}',
  letter: 'следующее письмо — начиная с {{day}}',
} as const;
