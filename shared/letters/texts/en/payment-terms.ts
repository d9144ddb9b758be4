import type { LetterSet } from '../../text.ts';

export const paymentTerms: LetterSet<'en', 'payment-terms'> = {
  'payment-terms': {
    subject: 'When invoices fall due',
    body: [
      'So that we both go by the same day, here once more is when invoices fall due.',
      'Payment falls due {{payment}}, as we agreed.',
      'If your office pays on fixed days, please tell me which; I shall time my invoices to them.',
      'Please confirm this in a line by {{replyBy}}.',
    ],
  },
};
