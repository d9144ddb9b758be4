import type { LetterSet } from '../../text.ts';

export const myPart: LetterSet<'en', 'my-part'> = {
  'my-part': {
    subject: 'One question about my part in the work',
    body: [
      'So that I can do good work for you, I have one question: what would you like me to be responsible for?',
      {
        lines: [
          '– I recommend and you decide; I answer for what I recommended.',
          '– You decide how it is done, too; I carry it out as well as I can, and answer for that.',
        ],
      },
      'Both suit me. I ask only so that we need not argue over each step anew.',
      'Please tell me by {{replyBy}} which it should be; where it differs by subject, which for what.',
    ],
  },
};
