/** Quick entry. */
export const capture = {
  title: 'Quick entry',
  client: 'Client',
  what: 'What happened?',
  whatPlaceholder: 'What happened?',
  sign: 'Sign',
  noSign: 'none, or later',
  record: 'Record',
  recordKey: 'Record ({{key}})',
  keys: '{{record}} records · {{close}} closes, and keeps the draft',
  recorded: 'Recorded as entry {{cite}}, {{time}}.',
  another: 'Write another',
  draftKept: 'The draft is kept.',
  noClients: 'There is no client yet. Open the main window and begin with one.',
  needsWhat: 'Say in a few words what happened.',
  needsClient: 'Choose whom this is about.',
} as const;
