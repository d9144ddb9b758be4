import type { LetterSet } from '../../text.ts';

export const waiting: LetterSet<'en', 'request' | 'nudge-2' | 'last-nudge'> = {
  request: {
    subject: 'What I need from you by {{neededBy}}',
    body: [
      'To go on with the next step I need the following from you by {{neededBy}}:',
      '{{items}}',
      [
        'It is needed for: {{blocks}}.',
        {
          first: [
            'Until it is here this step waits, and the date of {{promised}} moves by the same number of working days.',
            'Until it is here this step waits, and its date moves by the same number of working days.',
          ],
        },
      ],
      'If that day does not suit you, please tell me soon, so that we can plan around it.',
    ],
  },
  'nudge-2': {
    subject: 'Still needed: a short answer by {{replyBy}}',
    body: [
      'On {{askedOn}} I asked you for something that has not arrived yet:',
      '{{items}}',
      [
        {
          by: 'daysOverdue',
          one: 'It was needed by {{neededBy}}, {{daysOverdue}} day ago.',
          other: 'It was needed by {{neededBy}}, {{daysOverdue}} days ago.',
        },
        'This waits for it: {{blocks}}.',
      ],
      {
        first: [
          'If I have it by {{replyBy}}, the date of {{promised}} moves to {{moved}}. After that it moves on, by one working day for each working day of waiting.',
          'Please let me have it, or a short answer, by {{replyBy}}. The dates that depend on it move by one working day for each working day of waiting.',
        ],
      },
    ],
  },
  'last-nudge': {
    subject: 'This part of the work pauses on {{pauseOn}}',
    body: [
      'On {{askedOn}} I asked you for the following; it was needed by {{neededBy}}:',
      '{{items}}',
      [
        {
          by: 'daysOverdue',
          one: 'That day is now {{daysOverdue}} day past, and without it I cannot go on.',
          other: 'That day is now {{daysOverdue}} days past, and without it I cannot go on.',
        },
        {
          first: [
            'I shall therefore pause the following on {{pauseOn}}: {{blocks}}.',
            'I shall therefore pause the work that depends on it on {{pauseOn}}.',
          ],
        },
      ],
      'I shall take it up again when what is missing has arrived, and shall then send you the new date. The time that becomes free goes to other work, so the new date may lie later than the days of waiting alone.',
      'If something stands in the way, a short word is enough; we can look for another way.',
    ],
  },
};
