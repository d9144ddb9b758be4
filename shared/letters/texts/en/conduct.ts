import type { LetterSet } from '../../text.ts';

export const conduct: LetterSet<
  'en',
  'abuse-answer' | 'out-of-hours' | 'boundary' | 'boundary-controlling' | 'public-attack'
> = {
  'abuse-answer': {
    subject: 'Our exchange of {{incidentOn}}',
    body: [
      ['I have understood what concerns you: {{concern}}.', 'What I shall do: {{action}}, by {{actionBy}}.'],
      {
        first: [
          'The words used on {{incidentOn}} (“{{quote}}”) are not acceptable to me.',
          'The way I was addressed on {{incidentOn}} is not acceptable to me.',
        ],
      },
      'Please let us keep to the matter. If it happens again, I shall end the engagement.',
    ],
  },
  'out-of-hours': {
    subject: 'My working hours',
    body: [
      ['I work at these times: {{hours}}.', 'They are in the time zone {{zone}}.'],
      ['Your message of {{messageAt}} reached me outside them.', 'I shall see to it by {{doneBy}}.'],
      'As an exception, this once: {{exception}}.',
      {
        first: [
          'Work outside these hours is possible where we agree on it beforehand in writing, at {{rushRate}} an hour.',
          'Work outside these hours is possible where we agree on it, and on its price, beforehand in writing.',
        ],
      },
    ],
  },
  boundary: {
    subject: 'How we work together',
    body: [
      'So that the work can go well for both of us, I ask that from now on we keep to this:',
      '{{limit}}',
      'It was otherwise on: {{occasions}}.',
      'Please tell me by {{replyBy}} whether this suits you. If it does not, let us end the engagement in good order.',
    ],
  },
  'boundary-controlling': {
    subject: 'Approvals and access from now on',
    body: [
      [
        {
          by: 'rounds',
          one: 'Since {{since}} there was {{rounds}} round of approval.',
          other: 'Since {{since}} there were {{rounds}} rounds of approval.',
        },
        {
          by: 'meanDays',
          one: 'On average an answer took {{meanDays}} day.',
          other: 'On average an answer took {{meanDays}} days.',
        },
        {
          by: 'cosmetic',
          one: 'Of the changes asked for, {{cosmetic}} concerned looks only.',
          other: 'Of the changes asked for, {{cosmetic}} concerned looks only.',
        },
        '{{redo}} of work went into doing things again.',
        'Access is still missing: {{missingAccess}}.',
      ],
      'In this way I cannot do the work you engaged me for. I propose:',
      {
        lines: [
          '– We approve everything in one batch, on a fixed day of the week.',
          {
            by: 'revisions',
            one: '– Each piece has at most {{revisions}} round of changes.',
            other: '– Each piece has at most {{revisions}} rounds of changes.',
          },
          '– I receive the missing access by {{replyBy}}: {{missingAccess}}.',
        ],
      },
      'Please tell me by {{replyBy}} whether this suits you. If it does not, let us end the engagement in good order.',
    ],
  },
  'public-attack': {
    subject: 'A public reply',
    body: [
      [
        'Thank you for saying what you think.',
        'Out of respect for everybody I work with, I do not discuss an engagement in public.',
        'What was agreed and what was done is documented, and I am glad to go through it with you directly.',
        { first: ['You can reach me at {{email}}.', 'You know how to reach me.'] },
      ],
      '{{me}}',
    ],
  },
};
