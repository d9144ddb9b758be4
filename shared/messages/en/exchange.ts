/** Mails that answer each other, in the journal. */
export const exchange = {
  answers: 'answers entry {{entry}}',
  place: 'mail {{at}} of {{of}} in this exchange',
  title: 'The mails of this exchange',
} as const;
