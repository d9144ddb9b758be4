/** What a letter made a fact by being sent, offered to be recorded as an entry of its own. */
export const letterFacts = {
  'boundary-stated': {
    text: 'The letter states a limit. Record it as well? A later incident of the same sign then stands as a repeat after warning.',
    record: 'Record the limit',
  },
  requested: {
    text: 'The letter asks for something. Record the request as well? Its waiting then counts from the day after the one you named.',
    record: 'Record the request',
  },
  'scope-priced': {
    text: 'The letter offers extra work at a price. Record the offer as well, so that the answer can be noted with it?',
    record: 'Record the offer',
  },
  'price-explained': {
    text: 'The letter says what a price contains. Record that as well?',
    record: 'Record the explanation',
  },
  recommended: {
    text: 'The letter recommends something. Record it as well, so that what they decide can be noted with it?',
    record: 'Record the recommendation',
  },
  disagreement: {
    text: 'The letter proposes ways out of a disagreement. Record the disagreement as well, with the day of the proposal?',
    record: 'Record the disagreement',
  },
  completes: {
    text: 'The letter proposes ways out. Add the day of the proposal to the disagreement? From then on it counts how long it stalls.',
    record: 'Add the day',
  },
  limits: {
    'abuse-answer':
      'We keep to the matter. If I am insulted, threatened or attacked in person again, I shall end the engagement.',
    'out-of-hours':
      'I work at the times named in the letter. Work outside them is agreed beforehand, in writing, with its price.',
    'boundary-controlling':
      'Approvals come in one batch, on a fixed day of the week; missing access arrives by the day named in the letter.',
  },
  reason: 'Ways out were proposed by letter.',
  done: 'Recorded, with the letter named in it.',
} as const;
