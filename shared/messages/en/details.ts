/** Who a client is: the details that stand on letters and reports. */
export const details = {
  open: 'Details…',
  title: 'Details of {{name}}',
  lead: 'As they stand on letters and reports from now on. Each change is recorded with its date; what was issued before stays as it is.',
  state: 'Where they stand',
  stateHint: 'Work that is stopped, and letting go, have their own places.',
  reason: 'Why this changes',
  role: 'What they do',
  person: 'A person',
  addPerson: 'Add a person',
  removePerson: 'Remove {{name}}',
  language: 'Language of letters to them',
  languageOwn: 'The same as mine',
  channels: 'How you write and speak to each other',
  tags: 'Tags',
  notes: 'Notes for yourself',
  private: 'Stays with you: it is in no report.',
} as const;
