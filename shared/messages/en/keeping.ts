/** Until when a client is kept, and what then. */
export const keeping = {
  open: 'How long it is kept…',
  title: 'How long it is kept: {{name}}',
  lead: 'Nothing happens by itself on that day: Today says that it has passed, and you decide.',
  until: 'Keep until',
  hint: 'Suggested: the end of the tenth year after the last entry. Tax laws seldom ask for longer; what holds for you is yours to find out.',
  none: 'No date',
  why: 'Why',
  whyHint: 'The tax rule or contract it comes from, for instance.',
  record: 'Record',
  label: 'Kept until',
  setOn: 'Set on {{day}}',
  change: 'Change…',
  passed: 'The date you set for keeping this client has passed: {{day}}. Keep longer, take out, or erase.',
  longer: 'Keep longer…',
  takeOut: 'Take out…',
} as const;
