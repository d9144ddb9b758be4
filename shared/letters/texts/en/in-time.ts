import type { LetterSet } from '../../text.ts';

export const inTime: LetterSet<'en', 'delivery' | 'goal-at-risk'> = {
  delivery: {
    subject: 'Delivery: {{deliverable}}',
    body: [
      ['Delivered on {{deliveredOn}}: {{deliverable}}.', 'How you received it: {{deliveredHow}}.'],
      [
        'Of the work in it, {{trialTime}} was done on trial, without pay. Until we have agreed on it in writing and it is paid for, the rights in it stay with me.',
        'Rights in it: {{rights}}.',
      ],
      'Please look at it, and tell me in writing by {{replyBy}} whether you accept it, or what is missing from what we agreed.',
    ],
  },
  'goal-at-risk': {
    subject: 'The goal of our work is at risk',
    body: [
      'The goal confirmed on {{goalOn}} is: {{goal}}.',
      {
        first: [
          'As things stand, I do not see how the goal can be reached while this is missing: {{missing}}.',
          'As things stand, I do not see how the goal can be reached, for this reason: {{risk}}.',
        ],
      },
      'What would put it right: {{remedy}}.',
      'Please tell me by {{replyBy}} whether this can be changed, or whether we change the goal. Until then I go on as well as the circumstances allow. I say it now, so that it surprises neither of us later.',
    ],
  },
};
