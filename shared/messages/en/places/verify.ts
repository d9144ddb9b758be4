/** Checking a journal, and what may be found. */
export const verify = {
  title: 'Verify',
  lead: 'Every entry carries a fingerprint of itself and of all entries before it. Verify counts them all again, and names whatever does not fit. It changes nothing.',
  mine: 'Verify my journal',
  other: 'Verify something else…',
  otherHint: 'A copy of a journal, a bundle, or a report as PDF.',
  running: 'Checking every entry and every exhibit…',
  allHolds: 'All holds.',
  allHoldsWithNotes: 'All holds. There is something to know.',
  notAll: 'Not everything holds.',
  counted: '{{journals}}, {{entries}}, {{exhibits}} checked.',
  journals_one: '{{count}} journal',
  journals_other: '{{count}} journals',
  entries_one: '{{count}} entry',
  entries_other: '{{count}} entries',
  exhibits_one: '{{count}} exhibit',
  exhibits_other: '{{count}} exhibits',
  of: 'Checked: {{name}}',
  ownJournal: 'your journal',
  faults: 'What does not hold',
  notes: 'Good to know',
  where: '{{file}}, line {{line}}',
  entry: 'entry {{n}}',
  openEntry: 'Open entry {{n}}',
  whatToDo:
    'What is intact can still be read, and nothing was changed or deleted. Keep this folder as it is, and compare it with your latest backup.',
  limits:
    'What this shows, and what it does not: it finds any later change of what was recorded. It cannot show that what was written was true, nor when it was written, unless somebody outside has seen the fingerprint. Send a fingerprint to somebody you trust from time to time.',
  findings: {
    unknown: 'Something does not fit: {{message}}',
  },
} as const;
