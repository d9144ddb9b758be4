import type { LetterSet } from '../../text.ts';

export const ending: LetterSet<'en', 'confirm-access' | 'farewell'> = {
  'confirm-access': {
    subject: 'Please confirm your access',
    body: [
      {
        of: 'accounts',
        single: 'You are now the owner of this account:',
        several: 'You are now the owner of these accounts:',
      },
      '{{accounts}}',
      {
        of: 'accounts',
        single:
          'Please log in and tell me by {{replyBy}} whether it works. Please check, too, that the recovery address, the phone number and the paying card are yours.',
        several:
          'Please log in to each of them and tell me by {{replyBy}} where it works and where it does not. Please check, too, that recovery addresses, phone numbers and paying cards are yours.',
      },
      'Only after that do I remove my own access, so that nobody is locked out.',
    ],
  },
  farewell: {
    subject: 'End of our engagement on {{endsOn}}',
    body: [
      'I am ending our engagement as of {{endsOn}}.',
      '{{reasons}}',
      'You will receive a final report of what was done, the list of your accounts, and a statement of account.',
      {
        of: 'numbers',
        single: 'Still to be paid: {{open}} (invoice {{numbers}}).',
        several: 'Still to be paid: {{open}} (invoices {{numbers}}).',
      },
      'Please confirm by {{replyBy}} that you can get into these accounts: {{accountNames}}. After that I remove my own access.',
      'Thank you for what we did together. I wish you well with what comes next.',
    ],
  },
};
