import type { LetterSet } from '../../text.ts';

export const money: LetterSet<
  'en',
  'reminder-1' | 'reminder-2' | 'stop-work' | 'resume' | 'interest' | 'statement-cover'
> = {
  'reminder-1': {
    subject: { of: 'numbers', single: 'Invoice {{numbers}}', several: 'Invoices {{numbers}}' },
    body: [
      {
        of: 'invoices',
        single: 'This invoice may have slipped past you; the day it was due has gone by:',
        several: 'These invoices may have slipped past you; the days they were due have gone by:',
      },
      '{{invoices}}',
      'If the payment is already on its way, please disregard this note. If you need a copy, or anything else for your books, just tell me.',
    ],
  },
  'reminder-2': {
    subject: { of: 'numbers', single: 'Invoice {{numbers}} is overdue', several: 'Invoices {{numbers}} are overdue' },
    body: [
      { of: 'overdue', single: 'This invoice is not paid yet:', several: 'These invoices are not paid yet:' },
      '{{overdue}}',
      {
        of: 'promisedDays',
        single: 'You named {{promisedDays}} as the day of payment; that day has passed.',
        several: 'You named these days for the payment, and they have passed: {{promisedDays}}.',
      },
      'Please pay by {{payBy}}, or tell me in writing which day it will be. If anything about it is unclear, please say so now.',
    ],
  },
  'stop-work': {
    subject: 'Work stopped on {{stoppedOn}}',
    body: [
      { of: 'overdue', single: 'This invoice is unpaid:', several: 'These invoices are unpaid:' },
      '{{overdue}}',
      [
        'As {{open}} is overdue, I have stopped all work on {{stoppedOn}}.',
        'It concerns: {{paused}}.',
        'I shall resume promptly when all of it has been paid.',
      ],
      'Your accounts, and all that belongs to you, stay open to you as before.',
    ],
  },
  resume: {
    subject: 'Work goes on from {{resumeOn}}',
    body: [
      {
        first: [
          'Thank you for what I was waiting for: {{items}}.',
          {
            of: 'settled',
            single: 'Thank you: the payment has arrived, and nothing is overdue any more (invoice {{settled}}).',
            several: 'Thank you: the payments have arrived, and nothing is overdue any more (invoices {{settled}}).',
          },
        ],
      },
      [
        'I take the work up again on {{resumeOn}}.',
        'It concerns: {{paused}}.',
        'The date of {{promised}} moves to {{moved}}, by as many working days as the work stood still.',
      ],
    ],
  },
  interest: {
    subject: { of: 'numbers', single: 'Interest on invoice {{numbers}}', several: 'Interest on invoices {{numbers}}' },
    body: [
      'For late payment the following interest has accrued, up to and including {{today}}:',
      '{{interest}}',
      '{{basis}}',
      [
        'Interest and fixed sums come to {{interestTotal}}.',
        'Together with what is open ({{open}}) that makes {{total}}.',
        'Each further day adds about {{daily}}.',
      ],
      'Please pay by {{payBy}}.',
    ],
  },
  'statement-cover': {
    subject: 'Statement of account as of {{today}}',
    body: [
      'Enclosed is the statement of account as of {{today}}, with every invoice and every payment.',
      { first: ['Left to pay: {{open}}.', 'Nothing is left to pay.'] },
      '{{invoices}}',
      'If your books say something else, please tell me which line by {{replyBy}}.',
    ],
  },
};
