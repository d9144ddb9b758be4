/** A client whose folder is lost for good, and saying so once. */
export const loss = {
  unnamed: 'A client whose name is not known here any more',
  known: '{{name}} · entries: {{entries}}',
  offer: 'Lost for good…',
  title: 'Lost for good',
  text: 'Nothing is deleted by this, and nothing is forgotten: it is recorded, with your reason and today’s date, that this client’s folder cannot be brought back. Verifying the journal names it from then on without alarm. Should the folder come back, it is read again.',
  advice: 'Look in your backups first: a restored backup holds the client as it was then.',
  why: 'What happened to the folder',
  whyHint: 'For instance: the old disk failed, and no backup held it.',
  act: 'Record that it is lost',
} as const;
