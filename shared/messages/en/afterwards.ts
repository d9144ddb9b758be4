/** After a decision: the day to look at it again; and what ends with the close of an engagement. */
export const afterwards = {
  review: '{{day}}: the day you chose to look again at your decision: {{choice}}.',
  more: 'Criteria for leaving, the trend, what an hour brings, what leaving would cost',
  met: 'criteria met: {{met}} of {{all}}',
  backup: {
    title: 'A backup',
    lead: 'When the program closes, it backs the journal up by itself. One more, in a folder of your choice, is made here.',
  },
  reminders: 'Reminders about this client end with the close. What is still open stays on the Today page.',
  retainSet: 'The day that was set earlier. What holds for you is yours to find out.',
} as const;
