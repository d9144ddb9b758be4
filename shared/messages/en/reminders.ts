/** What one is reminded of, in the settings and in the system's notifications. */
export const reminders = {
  title: 'Reminders',
  lead: 'While the program runs, this computer tells you. Nothing leaves it; while the screen or the journal is locked, no name and no sum is told.',
  kinds: {
    due: 'What falls due: the day before',
    overdue: 'Invoices that are late, and the next letter',
    waiting: 'What you have been waiting for too long',
    promise: 'Promises to pay',
    abuse: 'An attack left unanswered for a day',
    hours: 'Messages that came outside your hours',
    weekly: 'Fridays: anything to record?',
  },
  quietFrom: 'Quiet from',
  quietTo: 'Quiet until',
  quietHint: 'In these hours nothing is told. The same time twice: none are quiet.',
  weeklyTitle: 'Anything to record?',
  weeklyText: 'A few words about this week, while you remember them.',
  many_one: '{{count}} thing asks for a look',
  many_other: '{{count}} things ask for a look',
  manyText: 'They are listed under Today.',
  generic: 'Something asks for a look',
  genericText: 'Open On Record to see what.',
} as const;
