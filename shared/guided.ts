/**
 * Open questions for who does not know what to write (row 19): one at a time, in the order in which it is remembered, and none that puts an answer into
 * one's mouth. Each leads to a field of an incident; the sentences are `next.guided.<question>`.
 */
export const guidedQuestions = [
  { question: 'what', field: 'what' },
  { question: 'exactWords', field: 'exactWords' },
  { question: 'present', field: 'present' },
  { question: 'response', field: 'response' },
  { question: 'theirConcern', field: 'theirConcern' },
  { question: 'minutes', field: 'minutes' },
  { question: 'shows', field: 'exhibits' },
] as const;
export type GuidedQuestion = (typeof guidedQuestions)[number];

/** Questions with a hint beside them. */
export const hinted = [
  'what',
  'exactWords',
  'theirConcern',
  'shows',
] as const satisfies readonly GuidedQuestion['question'][];
