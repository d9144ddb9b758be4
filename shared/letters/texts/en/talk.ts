import type { LetterSet } from '../../text.ts';

export const talk: LetterSet<'en', 'talk-through'> = {
  'talk-through': {
    subject: 'Where we stand: {{topic}}',
    body: [
      'So that this can be settled soon, here is where we stand, as I see it.',
      'What matters to you, as I understand it: {{theirs}}.',
      'What matters to me: {{mine}}.',
      'Any of these ways would suit me:',
      '{{ways}}',
      'Please tell me by {{replyBy}} which of them suits you, or name another, and correct me where I have misunderstood. If there is none, let us end the engagement in good order.',
    ],
  },
};
