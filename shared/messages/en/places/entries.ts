/** Lists of entries: those behind a figure, and those a reason rests on. */
export const entries = {
  none: 'No entry is behind this.',
  more_one: 'and {{count}} more in the log',
  more_other: 'and {{count}} more in the log',
  open: 'Open in the log',
  find: 'Find in the log',
  pickTitle: 'Which entries show this?',
  pickText: 'A reason rests on what was recorded. Choose at least one entry.',
  pickNone: 'No entry matches.',
  all: 'All entries',
  chosen_one: '{{count}} entry chosen',
  chosen_other: '{{count}} entries chosen',
  use: 'Use these',
  cited: 'entry {{cite}}',
  struck: 'withdrawn',
} as const;
