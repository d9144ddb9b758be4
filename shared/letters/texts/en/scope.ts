import type { LetterSet } from '../../text.ts';

export const scope: LetterSet<
  'en',
  | 'change-order'
  | 'confirm-spoken'
  | 'limits-reached'
  | 'price-explanation'
  | 'recommendation'
  | 'goal-confirmation'
  | 'terms-reminder'
> = {
  'change-order': {
    subject: 'Extra work: time, price and date',
    body: [
      {
        first: [
          'You asked for the following, which is not in our agreement of {{agreedOn}}:',
          'You asked for the following, which is not in what we agreed:',
        ],
      },
      '{{extra}}',
      { lines: ['– Time: about {{effort}}', '– Price: {{price}}', '– Date: {{newDate}}'] },
      'As an exception, this once: {{exception}}.',
      'Shall I do it? Please answer in writing. Without your yes I go on with the agreed scope.',
    ],
  },
  'confirm-spoken': {
    subject: 'What we agreed on {{spokenOn}}',
    body: [
      'To avoid misunderstandings, here is what we agreed on {{spokenOn}}:',
      '{{said}}',
      'Please answer “agreed”, or correct it, by {{replyBy}}. Until then I work on this basis.',
    ],
  },
  'limits-reached': {
    subject: 'The limits we agreed',
    body: [
      'Of what we agreed, this much is used:',
      '{{limits}}',
      'The goal confirmed on {{goalOn}} is: {{goal}}.',
      'As an exception, this once: {{exception}}.',
      {
        first: [
          'Further rounds cost {{roundPrice}} each, and I begin each one when you have agreed to it in writing.',
          'What goes beyond it I gladly do once we have agreed on its price in writing.',
        ],
      },
    ],
  },
  'price-explanation': {
    subject: 'What the price contains',
    body: [
      'Here is what the price contains:',
      '{{priceOf}}',
      'In all: {{price}}.',
      'If that is more than you had planned, I can propose a smaller scope; the price of the same work stays as it is.',
    ],
  },
  recommendation: {
    subject: 'My recommendation',
    body: [
      'I have considered your suggestion: {{suggestion}}.',
      'This is what I recommend:',
      '{{advice}}',
      'The reason: {{adviceReason}}.',
      'If you prefer another way, please confirm it in writing by {{replyBy}}. I shall then do it your way, and note that the choice was yours.',
    ],
  },
  'goal-confirmation': {
    subject: 'The goal of our work',
    body: [
      'So that we both go by the same thing, here is the goal as I understand it:',
      {
        lines: [
          '– Goal: {{goal}}',
          '– Measured by: {{measure}}',
          '– Not part of it: {{out}}',
          '– Decided by: {{decides}}',
        ],
      },
      'Please confirm it, or correct it, by {{replyBy}}. A later change becomes a new version, with its own price and date.',
    ],
  },
  'terms-reminder': {
    subject: 'Our agreement',
    body: [
      [
        { first: ['Our agreement “{{agreementTitle}}” is not signed yet.', 'Our agreement is not signed yet.'] },
        {
          by: 'unsignedDays',
          one: 'I have worked without it on {{unsignedDays}} day so far ({{unsignedTime}}).',
          other: 'I have worked without it on {{unsignedDays}} days so far ({{unsignedTime}}).',
        },
      ],
      [
        'It protects both of us: it says what I deliver and when, what you contribute, and when invoices are paid.',
        'Payment falls due {{payment}}.',
      ],
      'Please sign it and send it back by {{replyBy}}, or tell me what should be different. I begin new work when it is signed.',
    ],
  },
};
